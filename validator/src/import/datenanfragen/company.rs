//! Datenanfragen's list of companies, as far as it is taken over.

use schema::Localised;
use serde::Deserialize;
use url::Url;

use crate::import::ImportError;
use crate::rules::fold;
use crate::text::Text;

/// A company's privacy desk as the list writes it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Company {
    pub(super) slug: String,
    pub(super) name: String,
    #[serde(default)]
    relevant_countries: Vec<String>,
    /// Brands and sites that the company runs.
    #[serde(default)]
    runs: Vec<String>,
    pub(super) address: String,
    pub(super) email: Option<String>,
    webform: Option<String>,
    web: Option<String>,
    #[serde(default)]
    pub(super) needs_id_document: bool,
    #[serde(default)]
    required_elements: Vec<Element>,
    suggested_transport_medium: Option<String>,
    #[serde(default)]
    sources: Vec<String>,
    quality: String,
}

#[derive(Debug, Clone, Deserialize)]
struct Element {
    #[serde(rename = "type")]
    kind: String,
}

/// The companies of `companies.json`.
///
/// # Errors
/// When the text is no such list.
pub(super) fn companies(json: &str) -> Result<Vec<Company>, ImportError> {
    serde_json::from_str(json).map_err(|error| ImportError::Form { what: "the list", why: error.to_string() })
}

impl Company {
    /// The host of its site, without `www.`.
    pub(super) fn host(&self) -> Option<String> {
        let url = Url::parse(self.web.as_deref()?).ok()?;
        let host = url.host_str()?;
        Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
    }

    /// Whether somebody looked at the entry; others were taken from pages by a program.
    pub(super) fn is_verified(&self) -> bool {
        self.quality != "scraped"
    }

    /// Whether it is for people in all countries.
    pub(super) fn is_everywhere(&self) -> bool {
        self.relevant_countries.iter().any(|country| country == "all")
    }

    /// The form for requests. Pages that only hand out copies of data are none.
    pub(super) fn form(&self) -> Option<&str> {
        let hands_out = |form: &&str| !COPIES.iter().any(|page| form.contains(page));
        self.webform.as_deref().filter(hands_out)
    }

    /// Whether the same desk answers for another company.
    pub(super) fn shares_its_desk(&self, other: &Self) -> bool {
        (self.form(), &self.email) == (other.form(), &other.email)
    }

    /// Whether the desk wants letters.
    pub(super) fn wants_letters(&self) -> bool {
        self.suggested_transport_medium.as_deref() == Some("letter")
    }

    /// The brands that it runs today, without what stands behind them in brackets.
    pub(super) fn brands(&self) -> impl Iterator<Item = &str> {
        let past = ["formerly", "former ", "ehem", "früher", "vormals", "anciennement"];
        let is_past = move |run: &str| past.iter().any(|word| run.to_lowercase().contains(word));
        let runs = self.runs.iter().filter(move |run| !is_past(run));
        runs.map(|run| run.split(" (").next().unwrap_or_default().trim())
    }

    /// Whether the entry itself names a registrable domain: in its sources, addresses or brands.
    pub(super) fn names(&self, domain: &str) -> bool {
        let fields = [&self.web, &self.email, &self.webform].into_iter().flatten();
        fields.chain(&self.sources).chain(&self.runs).any(|text| {
            let words = text.to_lowercase();
            words
                .split(|c: char| !(c.is_alphanumeric() || c == '.' || c == '-'))
                .any(|host| super::super::host::covers(domain, host.trim_matches('.')))
        })
    }

    /// What the desk wants to be told besides the name, in words; nothing where that is no more than an address.
    pub(super) fn wanted(&self) -> Option<Localised> {
        let has = |kind: &str| self.required_elements.iter().any(|element| element.kind == kind);
        let parts = [
            ("email", Text::fixed("e-mail address", "邮箱")),
            ("address", Text::fixed("postal address", "通信地址")),
            ("birthdate", Text::fixed("date of birth", "出生日期")),
        ];
        if !has("address") && !has("birthdate") {
            return None;
        }
        let wanted: Vec<&Text> = parts.iter().filter(|(kind, _)| has(kind)).map(|(_, text)| text).collect();
        let en: Vec<&str> = std::iter::once("name").chain(wanted.iter().map(|text| &*text.en)).collect();
        let zh: Vec<&str> = std::iter::once("姓名").chain(wanted.iter().map(|text| &*text.zh)).collect();
        let (last, first) = en.split_last()?;
        let en = format!("Give your {} and {last}, by which the desk finds you.", first.join(", "));
        let (last, first) = zh.split_last()?;
        let zh = format!("请求中写明{}和{last}，以便对方核对身份。", first.join("、"));
        Some([("en", Box::from(en)), ("zh", Box::from(zh))].into_iter().collect())
    }
}

/// Pages that hand out copies of one's data and delete nothing.
const COPIES: [&str; 1] = ["//takeout.google.com"];

/// Whether a brand is a name that nothing else is likely to have: of several words, or with a capital, digit or dot
/// inside. `Coda` is an editor, a bank and a notebook.
pub(super) fn is_peculiar(brand: &str) -> bool {
    let inner = brand.chars().skip(1).any(|c| c.is_uppercase() || c.is_ascii_digit() || c == '.' || c == ' ');
    inner && fold(brand).chars().count() >= 4
}

#[cfg(test)]
mod tests {
    use super::is_peculiar;

    #[test]
    fn common_words_are_no_brands_to_go_by() {
        for brand in ["YouTube", "Ars Technica", "mailbox.org", "Bet365"] {
            assert!(is_peculiar(brand), "{brand}");
        }
        for brand in ["Coda", "Gemini", "IQ", "A 1", "hover"] {
            assert!(!is_peculiar(brand), "{brand}");
        }
    }
}
