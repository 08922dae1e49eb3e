//! What is known of a link once it was asked for.

use serde::{Deserialize, Serialize};

use crate::text::Text;

/// What became of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is there.
    Ok,
    /// It is there, and has moved for good within the same registrable domain.
    Moved,
    /// It leads to the home page: what it was is gone.
    RedirectedHome,
    /// It leads to another registrable domain: what it was may be gone, or somebody else has the domain.
    RedirectedElsewhere,
    /// The server says that it is gone (404, 410), or the host has no address.
    Dead,
    /// The server says that all is well, and the page says that it is gone.
    SoftNotFound,
    /// The certificate does not hold.
    Certificate,
    /// The address leads into a private network.
    NotPublic,
    /// Robots are not let in (robots.txt, 401, 403, 429, a captcha): nothing is known of the link.
    Blocked,
    /// The server did not answer in time.
    Timeout,
    /// The server can't be reached or fails (5xx, connection refused): perhaps for now.
    Unreachable,
}

impl Verdict {
    /// Every verdict, the gravest last.
    pub const ALL: [Self; 11] = [
        Self::Ok,
        Self::Moved,
        Self::Blocked,
        Self::Timeout,
        Self::Unreachable,
        Self::SoftNotFound,
        Self::RedirectedHome,
        Self::RedirectedElsewhere,
        Self::Certificate,
        Self::NotPublic,
        Self::Dead,
    ];

    /// Whether somebody should mend the link. What is not known, or only for now, is not worth a failure.
    pub fn is_trouble(self) -> bool {
        match self {
            Self::Ok | Self::Moved | Self::Blocked | Self::Timeout | Self::Unreachable => false,
            Self::RedirectedHome
            | Self::RedirectedElsewhere
            | Self::Dead
            | Self::SoftNotFound
            | Self::Certificate
            | Self::NotPublic => true,
        }
    }

    /// Whether the link is known to be in order.
    pub fn is_fine(self) -> bool {
        matches!(self, Self::Ok | Self::Moved)
    }

    /// The verdict in words.
    pub const fn label(self) -> Text {
        match self {
            Self::Ok => Text::fixed("ok", "正常"),
            Self::Moved => Text::fixed("moved", "已迁移"),
            Self::RedirectedHome => Text::fixed("leads to the home page", "跳转到首页"),
            Self::RedirectedElsewhere => Text::fixed("leads to another domain", "跳转到其他域名"),
            Self::Dead => Text::fixed("dead", "失效"),
            Self::SoftNotFound => Text::fixed("page says it is gone", "页面内容为“不存在”"),
            Self::Certificate => Text::fixed("certificate does not hold", "证书有问题"),
            Self::NotPublic => Text::fixed("leads into a private network", "指向内部网络"),
            Self::Blocked => Text::fixed("robots are not let in", "拒绝程序访问"),
            Self::Timeout => Text::fixed("no answer in time", "超时"),
            Self::Unreachable => Text::fixed("can't be reached", "无法连接"),
        }
    }
}

/// A verdict with what led to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// The verdict.
    pub verdict: Verdict,
    /// The last status that a server answered with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Where the link leads, when that is elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// What else there is to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

impl Judged {
    /// A verdict without particulars.
    pub(super) fn new(verdict: Verdict) -> Self {
        Self { verdict, status: None, to: None, detail: None }
    }

    pub(super) fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    pub(super) fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }

    pub(super) fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}
