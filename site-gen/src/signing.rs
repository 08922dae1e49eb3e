//! Signatures by minisign: made with a key file that the caller names, over the list of checksums.

use std::fmt;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use minisign::{PError, PublicKey, SecretKey, SecretKeyBox, SignatureBox};

/// A secret key that signs.
pub struct Signer {
    secret: SecretKey,
    public: PublicKey,
}

/// Why there is no signature.
#[derive(Debug, thiserror::Error)]
pub enum SigningError {
    /// The file could not be read.
    #[error("--sign {}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// The file holds no secret key that can be used.
    #[error(
        "--sign {}: {problem}; name a secret key of minisign (`minisign -G`), and give the password of one that has a \
         password on a terminal",
        path.display()
    )]
    Key {
        /// The file.
        path: PathBuf,
        /// Why not.
        problem: PError,
    },
    /// The signature could not be made, or does not hold.
    #[error("{name} could not be signed: {problem}")]
    Sign {
        /// What was to be signed.
        name: String,
        /// Why not.
        problem: PError,
    },
}

impl Signer {
    /// Reads a secret key. The password of one that has a password is asked for on the terminal.
    ///
    /// # Errors
    /// When the file can't be read or holds no such key.
    pub fn read(path: &Path) -> Result<Self, SigningError> {
        let text = std::fs::read_to_string(path).map_err(|source| SigningError::Read { path: path.into(), source })?;
        let unusable = |problem| SigningError::Key { path: path.into(), problem };
        let boxed = SecretKeyBox::from_string(&text).map_err(unusable)?;
        let secret = match boxed.clone().into_unencrypted_secret_key() {
            Ok(secret) if !secret.is_encrypted() => secret,
            _ => boxed.into_secret_key(None).map_err(unusable)?,
        };
        let public = PublicKey::from_secret_key(&secret).map_err(unusable)?;
        Ok(Self { secret, public })
    }

    /// The signature of a file with this name and content, at this date of the data. It is verified before it is
    /// returned. (It differs each time: minisign signs with fresh randomness.)
    ///
    /// # Errors
    /// When it can't be made or does not hold.
    pub fn sign(&self, name: &str, content: &[u8], date: &str) -> Result<String, SigningError> {
        let failed = |problem| SigningError::Sign { name: name.into(), problem };
        let trusted = format!("Wayout {name} date:{date}");
        let untrusted = "verify with: minisign -Vm SHA256SUMS -P <public key>";
        let signature =
            minisign::sign(Some(&self.public), &self.secret, Cursor::new(content), Some(&trusted), Some(untrusted))
                .map_err(failed)?
                .into_string();
        let read = SignatureBox::from_string(&signature).map_err(failed)?;
        minisign::verify(&self.public, &read, Cursor::new(content), true, false, false).map_err(failed)?;
        Ok(signature)
    }

    /// The public key, as minisign takes it on its command line.
    pub fn public_base64(&self) -> String {
        self.public.to_base64()
    }

    /// The public key, as minisign writes it.
    pub fn public_key(&self) -> String {
        format!("untrusted comment: minisign public key of Wayout\n{}\n", self.public.to_base64())
    }
}

/// The secret is not shown.
impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", self.public.to_base64())
    }
}
