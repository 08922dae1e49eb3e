//! Platforms that services use: help desks, forms, consent managers. A link to one is no stranger's.

use schema::Localised;

/// A platform.
#[derive(Debug)]
pub(crate) struct Platform {
    /// Its domain.
    pub(crate) domain: &'static str,
    /// What the addresses that it is known for begin with, behind the host.
    path: &'static str,
    /// Whether its customers have subdomains of their own, which are no domains of theirs.
    pub(crate) hosts: bool,
    /// What it is called.
    name: &'static str,
    /// What it is for.
    kind: Kind,
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    HelpDesk,
    Form,
    PrivacyForm,
    Policy,
    Page,
    Shop,
    Jobs,
    Network,
    Store,
    Code,
}

/// The platform that runs the page at this path of a host.
pub(crate) fn of(host: &str, path: &str) -> Option<&'static Platform> {
    PLATFORMS.iter().find(|platform| super::host::covers(platform.domain, host) && path.starts_with(platform.path))
}

impl Platform {
    /// Why readers are sent there.
    pub(crate) fn reason(&self) -> Localised {
        let name = self.name;
        let (en, zh) = match self.kind {
            Kind::HelpDesk => (format!("Help desk run by {name}."), format!("由 {name} 提供的客服平台。")),
            Kind::Form => (format!("Form run by {name}."), format!("由 {name} 提供的表单。")),
            Kind::PrivacyForm => {
                (format!("Form for privacy requests run by {name}."), format!("由 {name} 提供的隐私请求表单。"))
            }
            Kind::Policy => (format!("Privacy policy kept at {name}."), format!("托管在 {name} 的隐私政策。")),
            Kind::Page => (format!("Page kept at {name}."), format!("托管在 {name} 的页面。")),
            Kind::Shop => (format!("Shop run by {name}."), format!("由 {name} 提供的网店。")),
            Kind::Jobs => (format!("Job site run by {name}."), format!("由 {name} 提供的招聘网站。")),
            Kind::Network => (format!("Page at {name}."), format!("{name} 上的页面。")),
            Kind::Store => (format!("Entry in {name}."), format!("{name} 的应用页面。")),
            Kind::Code => (format!("Page of its source code at {name}."), format!("{name} 上的源代码页面。")),
        };
        [("en", Box::from(en)), ("zh", Box::from(zh))].into_iter().collect()
    }
}

const fn hosting(domain: &'static str, name: &'static str, kind: Kind) -> Platform {
    Platform { domain, path: "", hosts: true, name, kind }
}

const fn page(domain: &'static str, path: &'static str, name: &'static str, kind: Kind) -> Platform {
    Platform { domain, path, hosts: false, name, kind }
}

/// The first that fits counts.
static PLATFORMS: &[Platform] = &[
    hosting("zendesk.com", "Zendesk", Kind::HelpDesk),
    hosting("freshdesk.com", "Freshdesk", Kind::HelpDesk),
    hosting("intercom.help", "Intercom", Kind::HelpDesk),
    hosting("custhelp.com", "Oracle Service", Kind::HelpDesk),
    hosting("helpscoutdocs.com", "Help Scout", Kind::HelpDesk),
    hosting("uservoice.com", "UserVoice", Kind::HelpDesk),
    hosting("zohodesk.com", "Zoho Desk", Kind::HelpDesk),
    hosting("groovehq.com", "Groove", Kind::HelpDesk),
    hosting("kayako.com", "Kayako", Kind::HelpDesk),
    hosting("helpshift.com", "Helpshift", Kind::HelpDesk),
    hosting("sprinklr.com", "Sprinklr", Kind::HelpDesk),
    hosting("crisp.help", "Crisp", Kind::HelpDesk),
    hosting("gitbook.io", "GitBook", Kind::Page),
    hosting("my.site.com", "Salesforce", Kind::HelpDesk),
    hosting("force.com", "Salesforce", Kind::HelpDesk),
    hosting("atlassian.net", "Atlassian", Kind::HelpDesk),
    hosting("onetrust.com", "OneTrust", Kind::PrivacyForm),
    hosting("sp-prod.net", "Sourcepoint", Kind::PrivacyForm),
    hosting("relyance.ai", "Relyance", Kind::PrivacyForm),
    hosting("trustarc.com", "TrustArc", Kind::PrivacyForm),
    hosting("datagrail.io", "DataGrail", Kind::PrivacyForm),
    page("iubenda.com", "", "iubenda", Kind::Policy),
    page("termly.io", "", "Termly", Kind::Policy),
    hosting("formstack.com", "Formstack", Kind::Form),
    hosting("paperform.co", "Paperform", Kind::Form),
    hosting("typeform.com", "Typeform", Kind::Form),
    hosting("jotform.com", "Jotform", Kind::Form),
    hosting("wufoo.com", "Wufoo", Kind::Form),
    hosting("hsforms.com", "HubSpot", Kind::Form),
    page("docs.google.com", "/forms/", "Google", Kind::Form),
    page("forms.office.com", "", "Microsoft", Kind::Form),
    page("airtable.com", "", "Airtable", Kind::Form),
    page("surveymonkey.com", "", "SurveyMonkey", Kind::Form),
    hosting("notion.site", "Notion", Kind::Page),
    hosting("wordpress.com", "WordPress.com", Kind::Page),
    hosting("blogspot.com", "Blogger", Kind::Page),
    hosting("github.io", "GitHub", Kind::Page),
    hosting("gitlab.io", "GitLab", Kind::Page),
    hosting("itch.io", "itch.io", Kind::Page),
    hosting("myshopify.com", "Shopify", Kind::Shop),
    hosting("myworkdayjobs.com", "Workday", Kind::Jobs),
    page("facebook.com", "", "Facebook", Kind::Network),
    page("twitter.com", "", "X", Kind::Network),
    page("x.com", "", "X", Kind::Network),
    page("discord.com", "/invite/", "Discord", Kind::Network),
    page("play.google.com", "/store/", "Google Play", Kind::Store),
    page("apps.apple.com", "", "Apple’s App Store", Kind::Store),
    page("github.com", "", "GitHub", Kind::Code),
];

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn platforms_are_known_by_host_and_path() {
        let named = |host, path| of(host, path).map(|platform| platform.name);
        assert_eq!(named("alpha.zendesk.com", "/hc/"), Some("Zendesk"));
        assert_eq!(named("docs.google.com", "/forms/d/1"), Some("Google"));
        assert_eq!(named("docs.google.com", "/document/d/1"), None);
        assert_eq!(named("myzendesk.com", "/"), None);
    }
}
