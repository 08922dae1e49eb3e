//! The fonts of the machine: one with Chinese characters for nearly everything, others for what it lacks.
//!
//! They are looked for once. The same fonts give the same pictures, in whatever order the system tells of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use resvg::usvg::fontdb::{Database, FaceInfo, Family, ID, Query, Source, Style, Weight};
use resvg::usvg::{Font, FontResolver};
use skrifa::instance::{LocationRef, Size};
use skrifa::raw::TableProvider;
use skrifa::{FontRef, MetadataProvider};

use super::PictureError;

/// Families that are known to be good for simplified and for traditional characters, the best first.
const SIMPLIFIED: [&str; 8] = [
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "PingFang SC",
    "Hiragino Sans GB",
    "Microsoft YaHei",
    "WenQuanYi Micro Hei",
];
const TRADITIONAL: [&str; 5] =
    ["Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei"];

/// What a font must have to be of use.
const SIMPLIFIED_TEXT: &str = "Wayout 退路：注销账号，冷静期 30 天。";
const TRADITIONAL_TEXT: &str = "Wayout 退路：註銷帳號，冷靜期 30 天。";

/// How heavy text may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Heft {
    Regular,
    Bold,
}

impl Heft {
    fn weight(self) -> Weight {
        match self {
            Self::Regular => Weight::NORMAL,
            Self::Bold => Weight::BOLD,
        }
    }

    fn of(weight: u16) -> Self {
        if weight >= Weight::SEMIBOLD.0 { Self::Bold } else { Self::Regular }
    }
}

/// Which form of the Chinese characters is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    Simplified,
    Traditional,
}

/// The two hefts of a family.
#[derive(Debug, Clone, Copy)]
struct Pair {
    regular: ID,
    bold: ID,
}

/// The fonts that pictures are drawn with.
#[derive(Debug)]
pub(super) struct Fonts {
    faces: Arc<Database>,
    simplified: Pair,
    traditional: Pair,
    /// Every other face with outlines, for characters that those lack.
    others: Vec<ID>,
    /// Which of them has a character.
    found: Mutex<BTreeMap<(char, Heft), Option<ID>>>,
}

impl Fonts {
    /// The fonts of the system.
    pub(super) fn of_system() -> Result<Self, PictureError> {
        let mut system = Database::new();
        system.load_system_fonts();
        Self::new(&system)
    }

    /// The fonts among these that are of use.
    pub(super) fn new(system: &Database) -> Result<Self, PictureError> {
        let mut faces = Database::new();
        let simplified = family(system, &SIMPLIFIED, SIMPLIFIED_TEXT).ok_or(PictureError::NoFont)?;
        let traditional = family(system, &TRADITIONAL, TRADITIONAL_TEXT).unwrap_or(simplified);
        let mut held = BTreeMap::new();
        let mut hold = |id| hold(system, id, &mut held).map(|face| faces.push_face_info(face));
        let mut pair = |pair: Pair| Some(Pair { regular: hold(pair.regular)?, bold: hold(pair.bold)? });
        let simplified = pair(simplified).ok_or(PictureError::NoFont)?;
        let traditional = pair(traditional).ok_or(PictureError::NoFont)?;
        let mut others: Vec<_> = system.faces().filter(|face| is_plain(system, face)).collect();
        others.sort_by_key(|face| {
            (face.families.first().map(|(name, _)| name), face.weight, &face.post_script_name, face.index)
        });
        let others = others.into_iter().map(|face| faces.push_face_info(face.clone())).collect();
        Ok(Self { faces: Arc::new(faces), simplified, traditional, others, found: Mutex::default() })
    }

    /// All of them, for the renderer.
    pub(super) fn faces(&self) -> Arc<Database> {
        Arc::clone(&self.faces)
    }

    /// How the renderer finds the font of a text.
    pub(super) fn resolver(&self, script: Script) -> FontResolver<'_> {
        FontResolver {
            select_font: Box::new(move |font: &Font, _| Some(self.face(script, Heft::of(font.weight())))),
            select_fallback: Box::new(|character, used, faces| {
                let weight = used.first().and_then(|id| faces.face(*id)).map_or(Weight::NORMAL, |face| face.weight);
                self.other(character, Heft::of(weight.0)).filter(|id| !used.contains(id))
            }),
        }
    }

    /// How wide a text is at most, in units of its size. Where the chief font lacks a character, the renderer may take
    /// another for the whole text.
    pub(super) fn width(&self, text: &str, script: Script, heft: Heft) -> f32 {
        let mut widths = advances(&self.faces, self.face(script, heft), text);
        let lacked = text.chars().zip(&widths).filter(|(_, width)| width.is_none());
        let others: BTreeSet<ID> = lacked.filter_map(|(character, _)| self.other(character, heft)).collect();
        for other in others {
            for (width, other) in widths.iter_mut().zip(advances(&self.faces, other, text)) {
                *width = other.map(|other| width.unwrap_or(0.0).max(other)).or(*width);
            }
        }
        widths.into_iter().flatten().sum()
    }

    /// The text without the characters that no font has: nothing is drawn as an empty box.
    pub(super) fn drawable(&self, text: &str, script: Script) -> String {
        let known = advances(&self.faces, self.face(script, Heft::Regular), text);
        let has = |(character, known): &(char, Option<f32>)| {
            known.is_some() || is_unseen(*character) || self.other(*character, Heft::Regular).is_some()
        };
        let kept = text.chars().zip(known).filter(|(character, _)| !is_tone(*character)).filter(has);
        kept.map(|(character, _)| character).collect()
    }

    /// Whether the chief font has a character.
    pub(super) fn is_common(&self, character: char, script: Script) -> bool {
        covers(&self.faces, self.face(script, Heft::Regular), character.encode_utf8(&mut [0; 4]))
    }

    fn face(&self, script: Script, heft: Heft) -> ID {
        let pair = match script {
            Script::Simplified => self.simplified,
            Script::Traditional => self.traditional,
        };
        match heft {
            Heft::Regular => pair.regular,
            Heft::Bold => pair.bold,
        }
    }

    /// The first face that has a character, in a family's nearest heft.
    fn other(&self, character: char, heft: Heft) -> Option<ID> {
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        *found.entry((character, heft)).or_insert_with(|| {
            let has = |id: &&ID| covers(&self.faces, **id, character.encode_utf8(&mut [0; 4]));
            let first = *self.others.iter().find(has)?;
            let nearest = self.faces.face(first).and_then(|face| nearest(&self.faces, &face.families.first()?.0, heft));
            nearest.filter(|id| has(&id)).or(Some(first))
        })
    }
}

/// A family that has the whole text: one of those that are known to be good, else the first by its name.
fn family(system: &Database, known: &[&str], text: &str) -> Option<Pair> {
    let mut names: Vec<&str> = system.faces().filter_map(|face| Some(face.families.first()?.0.as_str())).collect();
    names.sort_unstable();
    names.dedup();
    let pair = |name: &str| {
        let (regular, bold) = (nearest(system, name, Heft::Regular)?, nearest(system, name, Heft::Bold)?);
        let of_use = |id| covers(system, id, text) && system.face(id).is_some_and(|face| is_plain(system, face));
        (of_use(regular) && of_use(bold)).then_some(Pair { regular, bold })
    };
    known.iter().copied().chain(names).find_map(pair)
}

fn nearest(faces: &Database, family: &str, heft: Heft) -> Option<ID> {
    faces.query(&Query { families: &[Family::Name(family)], weight: heft.weight(), ..Query::default() })
}

/// The face with its font in memory: it is used for every picture. Faces of one file share it.
fn hold(system: &Database, id: ID, held: &mut BTreeMap<String, Source>) -> Option<FaceInfo> {
    let face = system.face(id)?;
    let name = format!("{:?}", face.source);
    if !held.contains_key(&name) {
        let font = system.with_face_data(id, |data, _| data.to_vec())?;
        held.insert(name.clone(), Source::Binary(Arc::new(font)));
    }
    Some(FaceInfo { source: held.get(&name)?.clone(), ..face.clone() })
}

/// Whether a face is upright and has outlines alone: pictures are flat, coloured letters have no place in them.
fn is_plain(faces: &Database, face: &FaceInfo) -> bool {
    let outlines = |font: &FontRef<'_>| {
        let coloured = font.colr().is_ok() || font.cbdt().is_ok() || font.sbix().is_ok() || font.svg().is_ok();
        !coloured && font.outline_glyphs().format().is_some()
    };
    let read = |data: &[u8], index| FontRef::from_index(data, index).is_ok_and(|font| outlines(&font));
    face.style == Style::Normal && faces.with_face_data(face.id, read).unwrap_or(false)
}

fn covers(faces: &Database, id: ID, text: &str) -> bool {
    advances(faces, id, text).iter().all(Option::is_some)
}

/// How wide each character of a text is, where the face has it.
fn advances(faces: &Database, id: ID, text: &str) -> Vec<Option<f32>> {
    let read = |data: &[u8], index| {
        let font = FontRef::from_index(data, index).ok()?;
        let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
        let characters = font.charmap();
        let advance = |character| metrics.advance_width(characters.map(character)?);
        Some(text.chars().map(advance).collect())
    };
    faces.with_face_data(id, read).flatten().unwrap_or_else(|| vec![None; text.chars().count()])
}

/// Characters that only tell how others are to be joined or shown.
fn is_unseen(character: char) -> bool {
    matches!(character, '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}')
}

/// The tones of skin, which stand as boxes of their own where letters have no colour.
fn is_tone(character: char) -> bool {
    ('\u{1f3fb}'..='\u{1f3ff}').contains(&character)
}
