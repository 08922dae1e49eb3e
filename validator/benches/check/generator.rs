//! Writes a catalogue of any number of realistic services: same shape, length, variety and layout as curated ones, the
//! same bytes for the same number. Vocabularies, jurisdictions and operators are those of the repository.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use rayon::prelude::*;
use schema::Kind;
use validator::fix::{Extent, mend};

/// Writes the catalogue; returns how many bytes its services have.
pub(crate) fn write(repository: &Path, target: &Path, services: usize) -> io::Result<u64> {
    for folder in ["vocabulary", "jurisdictions", "operators"] {
        fs::create_dir_all(target.join(folder))?;
        for entry in fs::read_dir(repository.join("catalogue").join(folder))? {
            let path = entry?.path();
            fs::copy(&path, target.join(folder).join(path.file_name().unwrap_or_default()))?;
        }
    }
    for letter in LETTERS {
        fs::create_dir_all(target.join("services").join(letter))?;
    }
    (0..services).into_par_iter().map(|index| service(target, index)).sum()
}

/// Writes one service; returns how many bytes it has.
fn service(target: &Path, index: usize) -> io::Result<u64> {
    let id = format!("{}-service-{index}", LETTERS[index % LETTERS.len()]);
    let text = mend(Kind::Service, &record(index), Extent::Layout);
    let text = text.map_err(|why| io::Error::other(format!("{why:?}")))?.text;
    fs::write(target.join("services").join(&id[..1]).join(format!("{id}.yaml")), &text)?;
    Ok(text.len() as u64)
}

const LETTERS: [&str; 20] =
    ["a", "b", "c", "d", "e", "f", "g", "h", "j", "k", "l", "m", "n", "p", "q", "s", "t", "w", "x", "z"];
const CATEGORIES: [&str; 8] = ["messaging", "social", "video", "shopping", "payment", "travel", "games", "education"];
const OPERATORS: [&str; 4] = ["tencent", "alibaba", "baidu", "netease"];
const CONDITIONS: [(&str, &str, &str); 6] = [
    ("zero_balance", "The wallet must hold no money.", "钱包余额须为零。"),
    ("no_open_orders", "No order may be under way.", "不得有进行中的订单。"),
    ("unbind_third_party", "Sign-ins to other apps must be removed.", "须解除第三方授权登录。"),
    ("account_safe", "The account must not be frozen or banned.", "账号不得处于冻结或封禁状态。"),
    ("cancel_subscription", "Automatic renewal must be off.", "须关闭自动续费。"),
    ("no_pending_dispute", "No dispute may be open.", "不得有未了结的纠纷。"),
];
const SYLLABLES: [(&str, &str); 12] = [
    ("yun", "云"),
    ("hai", "海"),
    ("tong", "通"),
    ("xin", "信"),
    ("bao", "宝"),
    ("le", "乐"),
    ("you", "友"),
    ("mi", "米"),
    ("tu", "图"),
    ("che", "车"),
    ("shu", "书"),
    ("da", "达"),
];

/// The YAML of one service. Every third has a second route, every fifth a dark pattern and history.
fn record(index: usize) -> String {
    let syllable = |step: usize| SYLLABLES[(index / step + index) % SYLLABLES.len()];
    let ((a, one), (b, two)) = (syllable(1), syllable(7));
    let domain = format!("{a}{b}{index}.com");
    let year = 2017 + index % 9;
    let mut text = String::from("# yaml-language-server: $schema=../../../schema/service.schema.json\n");
    let _ = write!(
        text,
        "name: {{ en: {a}{b} {index}, zh: {one}{two} {index} }}\naliases: [{b}{a} lite {index}]\noperator: {}\ncategory: {}\ncountries: [CN]\ndomains: [{domain}]\nroutes:\n",
        OPERATORS[index % OPERATORS.len()],
        CATEGORIES[index % CATEGORIES.len()],
    );
    route(&mut text, index, "app", "in_app", &domain);
    if index.is_multiple_of(3) {
        route(&mut text, index + 1, "web", "web", &domain);
    }
    text.push_str("fallbacks:\n  - kind: complain\n    note: { en: Turn to the regulator when nobody answers., zh: 无人答复时向主管部门投诉。 }\n    cites: [policy]\n");
    if index.is_multiple_of(5) {
        let _ = write!(
            text,
            "dark_patterns:\n  - kind: hidden_entry\n    route: app\n    observed: {year}-05\n    note: {{ en: A tester found the entry after seven taps., zh: 测试者点了七次才找到入口。 }}\n    cites: [press]\nhistory:\n  - {{ on: {year}, event: deletion_introduced, cites: [policy, press] }}\n"
        );
    }
    let _ = write!(
        text,
        "sources:\n  policy:\n    title: {one}{two}隐私政策\n    publisher: {one}{two}科技有限公司\n    kind: policy\n    language: zh\n    published: {year}-03-0{}\n    url: https://www.{domain}/privacy\n",
        1 + index % 9,
    );
    if index.is_multiple_of(5) {
        let _ = write!(
            text,
            "  press:\n    title: 账号注销为何这么难\n    publisher: 某报\n    kind: press\n    language: zh\n    published: {year}-06-15\n    url: https://news.example.org/{index}\n"
        );
    }
    text
}

fn route(text: &mut String, index: usize, id: &str, channel: &str, domain: &str) {
    let _ = write!(
        text,
        "  - id: {id}\n    channel: {channel}\n    platforms: [android, ios]\n    url: https://help.{domain}/{id}/leave\n    menu:\n      zh: [我的, 设置, 账号与安全, 注销账号]\n      en: [Me, Settings, Account and security, Delete account]\n    outcome: deleted\n    conditions:\n"
    );
    for (kind, en, zh) in CONDITIONS.iter().cycle().skip(index % 6).take(1 + index % 4) {
        let _ = write!(text, "      - kind: {kind}\n        note: {{ en: {en}, zh: {zh} }}\n        cites: [policy]\n");
    }
    let _ = write!(
        text,
        "    proof:\n      - {{ kind: sms_code, cites: [policy] }}\n    timing:\n      - {{ kind: cooling_off, length: P{}D, days: calendar, undone_by: [sign_in], cites: [policy] }}\n    effects:\n      - {{ kind: not_restorable, cites: [policy] }}\n      - kind: assets_forfeited\n        note: {{ en: Points and coupons are lost., zh: 积分和优惠券作废。 }}\n        cites: [policy]\n    cites: [policy]\n",
        7 + index % 24,
    );
}
