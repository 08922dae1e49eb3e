//! Where everything stands in a picture: texts fitted into their boxes and stacked, in pixels of 1200 × 630.
//!
//! A chat shows the picture at a quarter of this size, so nothing that matters is smaller than 40.

use std::collections::{BTreeMap, BTreeSet};

use super::fit::{Fitted, Step, fit};
use super::fonts::{Fonts, Heft, Script};
use super::words::{Fact, Words};
use crate::assets::Assets;
use crate::facts::{GRADES, Verdict};
use crate::view::{Line, Lines, ServiceCard, ServicePicture, SitePicture};

/// The edges of what is written, inside the line of the sign.
const LEFT: f32 = 80.0;
const RIGHT: f32 = 1120.0;
/// Where texts end beside the door.
const DOOR: f32 = 820.0;
/// The texts stand between the site's name and the rule, with some air, the facts below it.
const TOP: f32 = 128.0;
const RULE: f32 = 458.0;
const FACTS: f32 = 529.0;
const AIR: f32 = 24.0;
/// The chip around the grade: its door, and what is left free on both sides.
const CHIP_DOOR: f32 = 72.0;
const CHIP_SPACE: f32 = 30.0;
const CLOCK: f32 = 68.0;

/// The sizes that each text may have, and on how many lines.
const NAME: [Step; 7] = [(116.0, 1), (100.0, 1), (88.0, 1), (80.0, 2), (68.0, 2), (58.0, 2), (46.0, 3)];
const ALSO: [Step; 1] = [(44.0, 1)];
const VERDICT: [Step; 3] = [(50.0, 2), (46.0, 2), (42.0, 2)];
const FACT: [Step; 4] = [(56.0, 1), (48.0, 1), (42.0, 1), (40.0, 2)];
const CATCH: [Step; 3] = [(38.0, 1), (34.0, 1), (30.0, 1)];
const QUESTION: [Step; 4] = [(92.0, 2), (80.0, 2), (72.0, 2), (60.0, 3)];
const LEAD: [Step; 2] = [(40.0, 3), (36.0, 3)];

/// How far apart lines of one text are, and how far below the middle of a line its baseline, in units of the size.
const LEADING: f32 = 1.2;
const BASELINE: f32 = 0.36;

/// What lays pictures out.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sheet<'s> {
    pub(super) fonts: &'s Fonts,
    pub(super) script: Script,
    pub(super) assets: &'s Assets,
    /// Characters that turned out to have no glyph.
    pub(super) left_out: &'s BTreeSet<char>,
}

/// A text in its size, and the space above it.
struct Block {
    above: f32,
    heft: Heft,
    fitted: Fitted,
}

impl Sheet<'_> {
    /// The picture of a service.
    pub(super) fn of_service(&self, card: &ServiceCard<'_>, words: &Words<'_>) -> ServicePicture {
        let grade = self.block(0.0, Heft::Bold, &words.grade, &[(50.0, 1)], RIGHT - LEFT);
        let word = self.fonts.width(&words.grade, self.script, Heft::Bold) * grade.fitted.size;
        let chip_width = CHIP_DOOR + word + 2.0 * CHIP_SPACE;
        let after = LEFT + chip_width + 40.0;
        let clock = matches!(words.fact, Some(Fact::Waiting(_))).then_some(after);
        ServicePicture {
            colours: colours(self.assets),
            verdict: card.verdict,
            grade: card.grade,
            texts: self.texts(card, words),
            chip: middle(grade, LEFT + CHIP_DOOR + CHIP_SPACE - 4.0, FACTS),
            chip_width,
            clock,
            facts: self.facts(words, after + clock.map_or(0.0, |_| CLOCK)),
        }
    }

    /// The picture of the site.
    pub(super) fn of_site(&self, (question, lead): &(String, String)) -> SitePicture {
        let texts = |steps: &[Step]| {
            let question = self.block(0.0, Heft::Bold, question, steps, DOOR - LEFT);
            vec![question, self.block(16.0, Heft::Regular, lead, &LEAD, DOOR - LEFT)]
        };
        SitePicture {
            colours: colours(self.assets),
            verdict: Verdict::Yes.as_str(),
            texts: stack(shrunk(&QUESTION, texts), LEFT, (TOP, RULE)),
            grades: GRADES,
        }
    }

    /// Its name, its name elsewhere, the verdict.
    fn texts(&self, card: &ServiceCard<'_>, words: &Words<'_>) -> Vec<Lines> {
        let name = Some(self.drawable(words.name)).filter(|name| !name.is_empty()).unwrap_or_else(|| card.id.into());
        let also = words.also.map(|name| self.drawable(name)).filter(|name| !name.is_empty());
        let beside = DOOR - LEFT;
        let texts = |steps: &[Step]| {
            let mut texts = vec![self.block(0.0, Heft::Bold, &name, steps, beside)];
            texts.extend(also.as_ref().map(|also| self.block(0.0, Heft::Regular, also, &ALSO, beside)));
            texts.push(self.block(16.0, Heft::Regular, &words.verdict, &VERDICT, beside));
            texts
        };
        stack(shrunk(&NAME, texts), LEFT, (TOP, RULE))
    }

    fn facts(&self, words: &Words<'_>, x: f32) -> Vec<Lines> {
        let (heft, fact) = match &words.fact {
            Some(Fact::Waiting(time)) => (Heft::Bold, self.drawable(time)),
            Some(Fact::Reported(said)) => (Heft::Regular, self.drawable(said)),
            None => return Vec::new(),
        };
        let mut blocks = vec![self.block(0.0, heft, &fact, &FACT, RIGHT - x)];
        let catch = words.catch.as_deref();
        blocks.extend(catch.map(|catch| self.block(-2.0, Heft::Regular, &self.drawable(catch), &CATCH, RIGHT - x)));
        stack(blocks, x, (FACTS - 100.0, FACTS + 100.0))
    }

    fn block(&self, above: f32, heft: Heft, text: &str, steps: &[Step], width: f32) -> Block {
        Block { above, heft, fitted: fit(text, steps, width, |text| self.fonts.width(text, self.script, heft)) }
    }

    fn drawable(&self, text: &str) -> String {
        let text = self.fonts.drawable(text, self.script);
        text.chars().filter(|character| !self.left_out.contains(character)).collect::<String>().trim().to_owned()
    }
}

impl Block {
    fn height(&self) -> f32 {
        self.fitted.lines.len() as f32 * self.fitted.size * LEADING
    }
}

/// Texts of which the first is as large as all of them have room. Of three the second is left out rather than that the
/// first is at its smallest.
fn shrunk(steps: &[Step], texts: impl Fn(&[Step]) -> Vec<Block>) -> Vec<Block> {
    let smallest = steps.last().map_or(0.0, |(size, _)| *size);
    let sizes = || (0..steps.len()).map(|least| texts(&steps[least..]));
    let whole = sizes().filter(|texts| texts.len() < 3 || texts[0].fitted.size > smallest);
    let fewer = sizes().map(|mut texts| {
        texts.drain(1..texts.len() - 1);
        texts
    });
    let mut last = Vec::new();
    for texts in whole.chain(fewer) {
        if height(&texts) <= RULE - TOP - AIR {
            return texts;
        }
        last = texts;
    }
    last
}

fn height(blocks: &[Block]) -> f32 {
    blocks.iter().map(|block| block.above + block.height()).sum()
}

/// Texts one below the other, in the middle between two heights.
fn stack(blocks: Vec<Block>, x: f32, (top, bottom): (f32, f32)) -> Vec<Lines> {
    let mut y = top + (bottom - top - height(&blocks)) / 2.0;
    let mut place = |block: Block| {
        y += block.above;
        let begins = y;
        y += block.height();
        lines(block, x, begins)
    };
    blocks.into_iter().map(&mut place).collect()
}

/// A text whose middle is at this height.
fn middle(block: Block, x: f32, y: f32) -> Lines {
    let top = y - block.height() / 2.0;
    lines(block, x, top)
}

fn lines(block: Block, x: f32, top: f32) -> Lines {
    let Block { heft, fitted: Fitted { size, lines }, .. } = block;
    let y = |index: usize| top + size * (LEADING * (index as f32 + 0.5) + BASELINE);
    let lines = lines.into_iter().enumerate().map(|(index, text)| Line { y: y(index), text }).collect();
    Lines { x, size, weight: if heft == Heft::Bold { 700 } else { 400 }, lines }
}

/// The colours among the style's tokens, those for light first named: `--dark-sign: #39443f` is `dark_sign`.
fn colours(assets: &Assets) -> BTreeMap<String, String> {
    let style = assets.files.get("style.css").map_or(&[][..], Vec::as_slice);
    let style = String::from_utf8_lossy(style);
    let mut colours = BTreeMap::new();
    for token in style.split([';', '{']).filter_map(|declaration| declaration.trim().strip_prefix("--")) {
        if let Some((name, value)) = token.split_once(':').filter(|(_, value)| is_colour(value.trim())) {
            colours.entry(name.trim().replace('-', "_")).or_insert_with(|| value.trim().to_owned());
        }
    }
    colours
}

fn is_colour(value: &str) -> bool {
    value.strip_prefix('#').is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
}
