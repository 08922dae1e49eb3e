//! Who draws: the fonts, found once, and the way from a service to the bytes of its picture.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use tera::Context;

use super::fonts::{Fonts, Script};
use super::sheet::Sheet;
use super::words::{self, Words};
use super::{HEIGHT, Job, PictureError, WIDTH, png};
use crate::language::Language;

/// Who draws the pictures.
#[derive(Debug)]
pub struct Artist {
    fonts: Fonts,
}

impl Artist {
    /// Looks for the fonts of this machine.
    ///
    /// # Errors
    /// When none has Chinese characters.
    pub fn new() -> Result<Self, PictureError> {
        Ok(Self { fonts: Fonts::of_system()? })
    }

    /// The picture as PNG: the same bytes for the same words, template and fonts.
    ///
    /// # Errors
    /// When a message or template is at fault.
    pub fn draw(&self, job: &Job<'_, '_>) -> Result<Vec<u8>, PictureError> {
        let fault = |problem| PictureError::Drawing { path: job.path(), problem };
        let svg = self.svg(job).map_err(fault)?;
        let tree = self.tree(&svg, job.edition.language).map_err(fault)?;
        let mut pixels = Pixmap::new(WIDTH, HEIGHT).ok_or_else(|| fault("there is no room for it".into()))?;
        resvg::render(&tree, Transform::default(), &mut pixels.as_mut());
        png::encode(WIDTH, HEIGHT, pixels.data()).map_err(|error| fault(error.to_string()))
    }

    /// The picture as a drawing.
    fn svg(&self, job: &Job<'_, '_>) -> Result<String, String> {
        let (edition, templates) = (job.edition, job.edition.site.templates);
        let sheet = Sheet { fonts: &self.fonts, script: script(edition.language), assets: &templates.assets };
        let card = job.service.and_then(|id| edition.card_of(id));
        let (template, context) = match card {
            Some(card) => {
                let words = Words::new(edition, card).map_err(|problem| problem.to_string())?;
                ("picture/service.svg", Context::from_serialize(&sheet.of_service(card, &words)))
            }
            None => {
                let words = words::of_site(edition.language).map_err(|problem| problem.to_string())?;
                ("picture/site.svg", Context::from_serialize(&sheet.of_site(&words)))
            }
        };
        templates.render(template, edition.language, &context.map_err(|error| error.to_string())?)
    }

    /// The drawing as the renderer takes it, with every text laid out.
    fn tree(&self, svg: &str, language: &Language) -> Result<Tree, String> {
        let options = Options {
            fontdb: self.fonts.faces(),
            font_resolver: self.fonts.resolver(script(language)),
            ..Options::default()
        };
        Tree::from_str(svg, &options).map_err(|error| error.to_string())
    }
}

fn script(language: &Language) -> Script {
    if language.tag.starts_with("zh-Hant") { Script::Traditional } else { Script::Simplified }
}
