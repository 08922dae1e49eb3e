language-name = 中文
language-dir = ltr
date-year = { $year } 年
date-month = { $year } 年 { $month } 月
date-day = { $year } 年 { $month } 月 { $day } 日
period-minutes = { $count } 分钟
period-hours = { $count } 小时
period-days = { $count } 天
period-working-days = { $count } 个工作日
period-calendar-days = { $count } 个自然日
period-weeks = { $count } 周
period-months = { $count } 个月
period-years = { $count } 年
country-CN = 中国
services = { $count } 个服务
title-of-service = 注销 { $name }
title-chooser = 退路
title-home = 首页
wait-exact = { $period }
wait-at_most = 最长 { $period }
wait-at_least = 至少 { $period }
undated = 无日期
title-find = 查找
title-initial = 首字母
title-services = 服务
title-retired = 已撤下
title-categories = 分类
title-category = 分类
title-difficulties = 难度
title-difficulty = 难度
title-dark-patterns = 暗黑模式
title-dark-pattern = 暗黑模式
title-operators = 运营方
title-operator = 运营方
title-rights = 权利
title-jurisdiction = 权利
title-how-we-rate = 怎样评级
title-404 = 没有找到
title-surveys = 调查
title-survey = 调查
title-timeline = 年表
title-when-refused = 遭拒时
title-rules = 规则
title-rule = 规则
title-numbers = Numbers
title-comparison = Comparison
title-comparison-cell = Comparison cell
title-demands = Demands
title-demand = Demand
title-countries = Countries
title-country = Country

## API

compat-menu = 在 App 或网站中：{ $path }。
compat-waiting = 账号删除前需等待 { $days } 天。
compat-mail-subject = 请求注销账号
compat-mail-body = 请注销以此邮箱注册的账号，并删除相关个人信息。完成后请回复确认，谢谢。
change-event = { $event }
change-observed = 发现暗黑模式：{ $pattern }
change-mended = 暗黑模式已消除：{ $pattern }
change-replied = 运营方答复
change-surveyed = 发布调查
feed-all = 退路：有何变化
feed-country = 退路：{ $country }有何变化
feed-category = 退路：“{ $category }”类有何变化
feed-service = 退路：{ $name }
feed-entry = { $name }：{ $what }
feed-state-waiting = { $grade } · { $days } 天
calendar-title = 退路：待复查的信息
calendar-due = { $services ->
    [1] 待复查：{ $name }
   *[other] 待复查：{ $name }等 { $services } 项服务
}
calendar-overdue = { $services ->
    [1] 早该复查：{ $name }
   *[other] 早该复查：{ $services } 项服务
}
calendar-more = ……另有 { $services } 项
badge-label = 注销
grade-easy = 容易
grade-medium = 一般
grade-hard = 困难
grade-limited = 受限
grade-impossible = 不可能
grade-unrated = 未评级
title-go = Go
title-specimen = Specimen
title-api = 数据
