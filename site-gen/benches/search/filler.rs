//! Made-up services, the same for the same size: names of two English words or of two to four characters, with
//! readings and a domain, as the real ones have them.

use std::collections::BTreeSet;

use site_gen::search::{Entry, reading};

const FIRST: &str = "air blue cloud data easy fast green home inter jet key learn market next open photo quick red \
    smart trade uni video web xeno yard zen book chat deal eat fit game hub job kids live map note play rent shop \
    ticket wallet bank car code dish farm gift health insta just kind loop mind nova orbit pixel rapid solar tele";
const SECOND: &str = "ly box space works line mate base wise zone land point craft press desk link port verse nest bay \
    field gram path stack team tube wave gate flow cast loft mart pal room ster tap view way zip";
const THIRD: &[&str] = &["", "", "", "", "", "", " Store", " Club", " Network", " Mail", " Travel", " Music"];
const HAN: &str =
    "云海通信宝乐友米图车书达网易快听看学医家食行票游贷聘租课印声光明天地人和百千万金银铁木水火土星月花鸟";
const TLDS: [&str; 4] = ["com", "com", "net", "cn"];

/// The real services and as many made-up ones as are missing, by identifier.
pub(crate) fn fill(real: &[Entry], size: usize) -> Vec<Entry> {
    let mut services = real.to_vec();
    let mut known: BTreeSet<String> = real.iter().map(|entry| entry.id.clone()).collect();
    let mut random = Random(7);
    while services.len() < size {
        let made = made(&mut random, services.len());
        if known.insert(made.id.clone()) {
            services.push(made);
        }
    }
    services.sort_by(|a, b| a.id.cmp(&b.id));
    services
}

fn made(random: &mut Random, number: usize) -> Entry {
    let first: Vec<&str> = FIRST.split_whitespace().collect();
    let second: Vec<&str> = SECOND.split_whitespace().collect();
    let mut name = format!("{}{}", random.of(&first), random.of(&second));
    name[..1].make_ascii_uppercase();
    name.push_str(random.of::<&str>(THIRD));
    if random.below(3) > 0 {
        name.push_str(&format!(" {number}"));
    }
    let id = name.to_ascii_lowercase().replace(' ', "-");
    let chinese = random.below(4) == 0;
    let zh = if chinese { characters(random) } else { name.clone() };
    Entry {
        domains: vec![format!("{}.{}", id.replace('-', ""), random.of(&TLDS))],
        readings: reading(&zh).into_iter().collect(),
        grade: "easy",
        id,
        en: name,
        zh,
        ..Entry::default()
    }
}

fn characters(random: &mut Random) -> String {
    let han: Vec<char> = HAN.chars().collect();
    (0..2 + random.below(3)).map(|_| *random.of(&han)).collect()
}

/// A small generator of numbers (splitmix64): the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }

    fn of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}
