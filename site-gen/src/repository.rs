//! Where the catalogue's own repository is, for links that mend a record or ask for one.

use std::fmt;
use std::str::FromStr;

use url::Url;

/// The address of a repository whose host speaks GitHub's addresses for files and issue forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repository(String);

/// Why a text is no repository's address.
#[derive(Debug, thiserror::Error)]
#[error("that is not the address of a repository; give it as in https://code.example/owner/wayout")]
pub struct BadRepository;

impl Repository {
    /// A file, at a line where one is known.
    pub fn file(&self, path: &str, line: Option<usize>) -> String {
        let line = line.map(|line| format!("#L{line}")).unwrap_or_default();
        format!("{self}/blob/HEAD/{path}{line}")
    }

    /// The choice of issue forms.
    pub fn forms(&self) -> String {
        format!("{self}/issues/new/choose")
    }

    /// A filled-in issue form; the value of the last field is to be added by whoever uses it.
    pub fn form(&self, form: &str, field: &str) -> String {
        format!("{self}/issues/new?template={form}.yml&{field}=")
    }
}

impl FromStr for Repository {
    type Err = BadRepository;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let url = Url::parse(text).map_err(|_| BadRepository)?;
        let plain = url.scheme() == "https"
            && url.has_host()
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        let whole = url.as_str().trim_end_matches('/').to_owned();
        if plain && url.path().len() > 1 { Ok(Self(whole)) } else { Err(BadRepository) }
    }
}

impl fmt::Display for Repository {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Repository;

    #[test]
    fn files_and_forms_have_addresses() {
        let repository: Repository = "https://code.example/owner/wayout/".parse().unwrap();
        let file = repository.file("catalogue/services/w/wechat.yaml", Some(12));
        assert_eq!(file, "https://code.example/owner/wayout/blob/HEAD/catalogue/services/w/wechat.yaml#L12");
        let form = repository.form("new-service", "name-en");
        assert_eq!(form, "https://code.example/owner/wayout/issues/new?template=new-service.yml&name-en=");
    }

    #[test]
    fn what_is_no_repository_is_refused() {
        for text in
            ["wayout", "http://a.example/b", "https://a.example/", "https://me@a.example/b", "https://a.example/b?c"]
        {
            assert!(text.parse::<Repository>().is_err(), "{text}");
        }
    }
}
