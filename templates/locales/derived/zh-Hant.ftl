# 繁體中文: messages that replace those converted from zh.ftl. A message that is not here is converted.

language-name = 繁體中文
language-short = 繁
language-locale = zh_TW
country-GB = 英國
