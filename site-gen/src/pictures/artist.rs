//! Who draws: the fonts, found once, and the way from a service to the bytes of its picture.

use std::collections::BTreeSet;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Group, Node, Options, Tree};
use tera::Context;

use super::fonts::{Fonts, Script};
use super::sheet::Sheet;
use super::words::{self, Words};
use super::{HEIGHT, Job, PictureError, WIDTH, png};
use crate::edition::Edition;
use crate::language::{Language, ProblemWithMessage};
use crate::templates::Templates;
use crate::view::ServiceCard;

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
        let edition = job.edition;
        let card = job.service.and_then(|id| edition.card_of(id));
        let says = Says::new(edition, card.as_ref()).map_err(|problem| fault(problem.to_string()))?;
        let tree = self.laid_out(edition.site.templates, edition.language, &says).map_err(fault)?;
        let mut pixels = Pixmap::new(WIDTH, HEIGHT).ok_or_else(|| fault("there is no room for it".into()))?;
        resvg::render(&tree, Transform::default(), &mut pixels.as_mut());
        png::encode(WIDTH, HEIGHT, pixels.data()).map_err(|error| fault(error.to_string()))
    }

    /// The drawing as the renderer takes it, with every text laid out. What turns out to have no glyph, as a mark that
    /// the font of its letter lacks, is left out in another attempt.
    fn laid_out(&self, templates: &Templates, language: &Language, says: &Says<'_>) -> Result<Tree, String> {
        let script = script(language);
        let mut left_out = BTreeSet::new();
        loop {
            let sheet = Sheet { fonts: &self.fonts, script, assets: &templates.assets, left_out: &left_out };
            let (template, context) = match says {
                Says::OfService(card, words) => {
                    ("picture/service.svg", Context::from_serialize(&sheet.of_service(card, words)))
                }
                Says::OfSite(words) => ("picture/site.svg", Context::from_serialize(&sheet.of_site(words))),
            };
            let context = context.map_err(|error| error.to_string())?;
            let tree = self.tree(&templates.render(template, language, &context)?, script)?;
            let known = left_out.len();
            left_out.extend(without_glyph(tree.root()).into_iter().filter(|it| !self.fonts.is_common(*it, script)));
            if left_out.len() == known {
                return Ok(tree);
            }
        }
    }

    fn tree(&self, svg: &[u8], script: Script) -> Result<Tree, String> {
        let options =
            Options { fontdb: self.fonts.faces(), font_resolver: self.fonts.resolver(script), ..Options::default() };
        Tree::from_data(svg, &options).map_err(|error| error.to_string())
    }
}

/// What a picture is to say.
enum Says<'s> {
    OfService(&'s ServiceCard<'s>, Words<'s>),
    OfSite((String, String)),
}

impl<'s> Says<'s> {
    fn new(edition: &Edition<'s>, card: Option<&'s ServiceCard<'s>>) -> Result<Self, ProblemWithMessage> {
        match card {
            Some(card) => Ok(Self::OfService(card, Words::new(edition, card)?)),
            None => words::of_site(edition.language).map(Self::OfSite),
        }
    }
}

/// The characters of a drawing that would stand there as empty boxes.
fn without_glyph(group: &Group) -> BTreeSet<char> {
    let of_node = |node: &Node| match node {
        Node::Group(group) => without_glyph(group),
        Node::Text(text) => {
            let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
            glyphs.filter(|glyph| glyph.id.0 == 0).flat_map(|glyph| glyph.text.chars()).collect()
        }
        Node::Path(_) | Node::Image(_) => BTreeSet::new(),
    };
    group.children().iter().flat_map(of_node).collect()
}

fn script(language: &Language) -> Script {
    if language.tag.starts_with("zh-Hant") { Script::Traditional } else { Script::Simplified }
}

#[cfg(test)]
mod tests;
