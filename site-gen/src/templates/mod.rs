//! The templates folder: Tera templates, messages, prose and assets; and the functions that templates may call.

mod engine;
mod functions;
mod structured;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use tera::Context;

use crate::assets::{AssetError, Assets, hash};
use crate::base::BaseUrl;
use crate::language::{Language, LanguageError, Languages};
use engine::{ESCAPED, Engine, Parts};

/// The bytes that there is room for in a page from the beginning: few pages are larger.
const ROOM: usize = 1 << 16;

/// Everything read from the templates folder.
#[derive(Debug)]
pub struct Templates {
    /// The languages of the site.
    pub languages: Arc<Languages>,
    /// Style sheets, scripts and pictures.
    pub assets: Arc<Assets>,
    /// The prose pages' Markdown, by name and language.
    pub prose: BTreeMap<(String, String), Prose>,
    /// The hash of templates and messages.
    pub hash: String,
    engines: BTreeMap<String, Engine>,
}

/// A Markdown file.
#[derive(Debug)]
pub struct Prose {
    /// Where it is.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
}

/// Why the templates folder could not be used.
#[derive(Debug, thiserror::Error)]
pub enum TemplateError {
    /// A file or folder could not be read.
    #[error("could not read {}: {source}", path.display())]
    Read {
        /// What was read.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// A template has a mistake.
    #[error("the templates in {} have a mistake:\n{problem}", folder.display())]
    Faulty {
        /// The folder.
        folder: PathBuf,
        /// Tera's report, with the line shown.
        problem: String,
    },
    /// A file has a name that says neither page nor language.
    #[error("{}: prose is named <page>.<language>.md, as in about.en.md, with a language of the site", path.display())]
    ProseName {
        /// The file.
        path: PathBuf,
    },
    /// The messages are at fault.
    #[error(transparent)]
    Language(#[from] LanguageError),
    /// The assets are at fault.
    #[error(transparent)]
    Assets(#[from] AssetError),
}

impl Templates {
    /// Reads the folder.
    ///
    /// # Errors
    /// When something in it cannot be read, parsed or understood.
    pub fn read(folder: &Path, base: &BaseUrl) -> Result<Self, TemplateError> {
        let languages = Arc::new(Languages::read(&folder.join("locales"))?);
        let assets = Arc::new(Assets::read(&folder.join("assets"))?);
        let parts = Arc::new(Parts {
            sources: read_all(folder, &ESCAPED)?,
            languages: Arc::clone(&languages),
            assets: Arc::clone(&assets),
            base: base.clone(),
        });
        let engine = |language: &Language| {
            let engine = Engine::new(&parts, language);
            let engine = engine.map_err(|problem| TemplateError::Faulty { folder: folder.into(), problem })?;
            Ok((language.tag.clone(), engine))
        };
        let spoken: Vec<&Language> = languages.iter().collect();
        let engines = spoken.into_par_iter().map(engine).collect::<Result<_, TemplateError>>()?;
        let messages = read_all(&folder.join("locales"), &["ftl", "words"])?;
        let files = parts.sources.iter().chain(&messages).flat_map(|(name, text)| [name.as_bytes(), text.as_bytes()]);
        let hash = hash(files);
        Ok(Self { hash, prose: read_prose(&folder.join("pages"), &languages)?, languages, assets, engines })
    }

    /// Renders a component in one language.
    ///
    /// # Errors
    /// As [`Self::render`].
    pub fn component(&self, name: &str, language: &Language, arguments: &Context) -> Result<String, String> {
        self.engine(language)?.component(name, arguments)
    }

    /// Renders a template in one language, as UTF-8.
    ///
    /// # Errors
    /// Tera's report, with the line of the template, when something is missing or wrong.
    pub fn render(&self, template: &str, language: &Language, context: &Context) -> Result<Vec<u8>, String> {
        let mut rendered = Vec::with_capacity(ROOM);
        self.engine(language)?.render(template, context, &mut rendered)?;
        Ok(rendered)
    }

    fn engine(&self, language: &Language) -> Result<&Engine, String> {
        let engine = self.engines.get(&language.tag);
        engine.ok_or_else(|| format!("no templates were read for the language {}", language.tag))
    }
}

/// Every file with one of these endings, by its path relative to the folder, with forward slashes.
fn read_all(folder: &Path, endings: &[&str]) -> Result<BTreeMap<String, String>, TemplateError> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|error| TemplateError::Read {
            path: error.path().unwrap_or(folder).into(),
            source: error.into(),
        })?;
        let path = entry.path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let relative = path.strip_prefix(folder).unwrap_or(path);
        if entry.file_type().is_file() && endings.contains(&ending) && !relative.starts_with("assets") {
            let name = relative.to_string_lossy().replace('\\', "/");
            found.insert(name, read_text(path)?);
        }
    }
    Ok(found)
}

fn read_prose(folder: &Path, languages: &Languages) -> Result<BTreeMap<(String, String), Prose>, TemplateError> {
    let mut prose = BTreeMap::new();
    if !folder.exists() {
        return Ok(prose);
    }
    for (name, text) in read_all(folder, &["md"])? {
        let path = folder.join(&name);
        let parts = name.strip_suffix(".md").and_then(|stem| stem.rsplit_once('.'));
        let (page, tag) = parts
            .filter(|(_, tag)| languages.get(tag).is_some())
            .ok_or_else(|| TemplateError::ProseName { path: path.clone() })?;
        prose.insert((page.into(), tag.into()), Prose { path, text });
    }
    Ok(prose)
}

fn read_text(path: &Path) -> Result<String, TemplateError> {
    std::fs::read_to_string(path).map_err(|source| TemplateError::Read { path: path.into(), source })
}
