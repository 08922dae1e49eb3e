# 站点的中文措辞。一个文件就是一种语言；每个键在每个文件里都有。
# 数字按数字传入；日期和时长由下面的 date-… 与 period-… 写成文字后传入。

language-name = 中文
# 位置不够时用。
language-short = 中
language-dir = ltr
# As Open Graph has it.
language-locale = zh_CN

## 站点

site-name = 退路
site-title = 退路：注销任何一个网络账号
site-description = 账号能不能注销、要等多久、先做什么、会失去什么。每个答案都有出处和日期。
skip = 跳到正文
colon = ：
comma = 、
list-or = 或

nav-main = 主要页面
nav-all = 全部页面
nav-home = 首页
nav-services = 全部服务
nav-find = 筛选
nav-categories = 分类
nav-difficulty = 难度
nav-dark-patterns = 暗黑模式
nav-operators = 运营方
nav-rights = 你的权利
nav-how-we-rate = 评级方法
nav-about = 关于
nav-privacy = 隐私
nav-contribute = 参与
nav-data = 数据（JSON）

# 由程序从本语言转换出来的版本才显示。
derived-note = 本版由程序从简体中文转换而来，个别用词可能不合习惯；应用里的菜单照原样写。
foot-promise = 这里没有任何东西跟踪你：没有 Cookie，没有第三方。你打的勾只留在自己的设备上。
foot-licence = 数据以 CC BY 4.0 发布。
foot-date = 数据截至 { $date }。
theme-auto = 配色：跟随设备
theme-light = 配色：浅色
theme-dark = 配色：深色

## 搜索

search-label = 查找服务
search-placeholder = 名称、拼音或网址
search-examples = 比如：微信、weixin、wx、taobao.com
search-found = 找到 # 个
search-none = 没有找到“#”。
search-nearest = 最接近的：
search-none-help = 换个写法，或者贴上它的网址试试。
search-anyway = 不管哪家，都可以这样做
search-request = 请我们收录它
search-broken = 搜索没能加载。按回车可以看全部服务。

## 首页

home-question = 想注销哪个账号？
home-lead = 能不能注销、要等多久、先做什么、会失去什么。有出处，有日期。
home-doors = 门开着多少？
home-categories = 按类别找
home-hardest = 最难出的门
home-hardest-intro = 没有找到途径，或者途径代价最高。日期久远的，现在也许变了。
home-tricks = 什么在留人
home-tricks-intro = 有人亲眼见过的暗黑模式（诱导设计），以及见于多少个服务。
home-freshest = 最近有据可查
home-freshest-intro = 注销途径的出处最新的服务。
home-more = 没那么顺利的话
home-honest = 这里的话有多可靠
home-honest-text = { $services } 个服务，{ $routes } 条途径，{ $observations } 次有日期的观察，{ $sources } 份出处。每句话都注明谁说的、什么时候说的；没人知道的不写，旧的会写明旧。

## 难度

grade-easy = 容易
grade-medium = 一般
grade-hard = 困难
grade-limited = 受限
grade-impossible = 不可能
grade-unrated = 未评级
grade-means-easy = 自己几步就能办完。
grade-means-medium = 要多走几步，有条件，或者要等。
grade-means-hard = 要求多、等得久，或者得靠别人办。
grade-means-limited = 只有受隐私法保护的人出得去。
grade-means-impossible = 没有提供任何注销途径。
grade-means-unrated = 已知的太少，不足以评级。
difficulty-title-easy = 容易注销
difficulty-title-medium = 难度一般
difficulty-title-hard = 难以注销
difficulty-title-limited = 只能依法要求
difficulty-title-impossible = 无法注销
difficulty-title-unrated = 尚未评级
difficulty-intro = 门关得越紧，出去越难。难度由事实按公开的公式算出。
difficulty-others = 其他的门

## 能不能注销：一句话。$age 为 fresh、ageing、old 或 undated；无日期时 $date 为空；$self 为 yes 或 no

verdict-yes = { $age ->
    [old] 截至 { $date }：{ $self ->
        [yes] 可以，自己就能注销。
       *[no] 可以，要由对方办理。
    }
    [undated] 据称可以，{ $self ->
        [yes] 自己就能注销。
       *[no] 要由对方办理。
    }
   *[fresh] 可以，{ $self ->
        [yes] 自己就能注销。
       *[no] 要由对方办理。
    }
}
verdict-by_law = { $age ->
    [old] 截至 { $date }：只能依法要求删除。
   *[fresh] 只能依法要求删除。
}
verdict-partly = { $age ->
    [old] 截至 { $date }：只能注销一部分。
    [undated] 据称只能注销一部分。
   *[fresh] 只能注销一部分。
}
verdict-no = { $age ->
    [old] 截至 { $date }：没有注销途径。
    [undated] 据称没有注销途径。
   *[fresh] 没有注销途径。
}
verdict-unknown = 还不清楚。

## 截至何时

as-of-fresh = 信息截至 { $date }。
as-of-ageing = 信息截至 { $date }，此后未再核实。
as-of-old = 信息截至 { $date }，此后未经核实。
as-of-undated = 出处没有注明日期。
age-fresh = 新：一年之内仍属实。
age-ageing = 渐旧：最后已知属实在一到三年之前。
age-old = 旧：最后已知属实在三年以前。
age-undated = 无日期：出处都没有注明日期。
undated = 无日期
confidence-low = 可靠程度：低。
confidence-middle = 可靠程度：中。
confidence-high = 可靠程度：高。
superseded = 后来的出处说法不同
disputed = 各出处说法不一
source-of = 出处：{ $publisher }，

## 服务页顶部的指示牌

# $account 表示名称本身是否以“账号”之类的词结尾。
service-title = { $account ->
    [yes] 怎样注销{ $name }
   *[no] { $name }：怎样注销账号
}
service-description = { $name }：注销步骤、等待时间、条件、后果与出处。
fact-hard = 有多难
fact-long = 等多久
fact-first = 先做什么
fact-instead = 还能做
fact-long-unknown = 没有出处说明等待时间。
fact-first-none = 没有出处提到条件。
fact-instead-link = 可以退而求其次
fact-rights-link = 看看别的办法
not-known = 不清楚
nothing-known = 未见要求
points = { $count } 分
things = { $count } 件事
proofs = { $count } 项验证
and-proofs = 另有 { $count } 项身份验证
see-list = 看清单
why = 为什么
reported-says = { $name }：{ $grade }
undone-by = 撤回方式：{ $what }
wait-exact = { $period }
wait-at_most = 最长 { $period }
wait-at_least = 至少 { $period }
wait-between = { $from }至 { $to }
times = { $count } 次
start-at = 前往
start-call = 拨打
menu-path = 依次点
menu-foreign = 依次点，App 里显示的是这些字

## 服务页的其余部分

first-title = 先把这些办好
first-proof = 备好这些验证
ticks-kept = 打的勾只留在这台设备上。
ticks-lost = 这个浏览器不允许保存，离开页面后打的勾会丢失。
ways-title = { $count ->
   *[other] 出口
}
ways-none = 还不知道有什么途径。如果你知道，请告诉我们。
outcome = 结果：
since = { $date }起
until = { $date }前已取消
route-by-law = 依法途径：适用于受隐私法保护的人。
route-post = 邮寄至
then-title = 提交之后
then-request = 提交申请
then-sent = 从提交那天算起：
# 从提交申请起的天数。$about 为 yes 时是约数（按月或按工作日计）。
day-exact = { $about ->
    [yes] 大约第 { $day } 天
   *[no] 第 { $day } 天
}
day-between = { $about ->
    [yes] 大约第 { $from } 至 { $to } 天
   *[no] 第 { $from } 至 { $to } 天
}
day-at-most = { $about ->
    [yes] 最迟约第 { $day } 天
   *[no] 最迟第 { $day } 天
}
day-at-least = { $about ->
    [yes] 最早约第 { $day } 天
   *[no] 最早第 { $day } 天
}
day-unknown = 没有出处说明何时
# “#”是日期，由脚本填入。
then-by = 最迟 #
then-from = 最早 #
ics-button = 把结束日放进日历（.ics）
ics-title = 看看账号是否已注销：{ $name }
ics-text = 等待期已满。到这时再试着登录：提前登录可能会撤回申请。
letter-title = 写信要求注销
letter-intro = 一封要求注销的信，依据你所在地的法律。填写只在这台设备上进行，你自己发出之前，什么都不会离开设备。不是法律意见。
letter-no-script = 填写需要 JavaScript。可以参考这里的措辞：
letter-open = 填写这封信
letter-place = 所在地
letter-no-place = 其他地方：不引用法律
letter-language = 信的语言
letter-name = 姓名，按账号里登记的写
letter-account = 账号：用户名、邮箱或手机号
letter-to = 收件人
letter-no-address = 还不知道对方的邮箱。复制或打印这封信，再按上面的途径寄出。
letter-mail = 写邮件
letter-copy = 复制
letter-print = 打印
letter-blank = 还没有发出，这里还空着：#
letter-blank-name = 姓名
letter-blank-account = 账号
letter-copied = 已复制。
letter-not-copied = 浏览器不让复制。信已选中，请手动复制。
letter-broken = 措辞没能加载，请再试一次。
letter-subject = 请求注销账号：{ $service }
letter-greeting = { $service }个人信息保护负责人：
letter-ask = 请注销本人账号，并删除与该账号有关的个人信息。账号：{ $account }
letter-law = 依据：{ $law }。
letter-term = 请{ $term }确认注销，并告知依法须保留哪些信息、保留多久、依据哪条规定。
letter-term-of-law = 在法定期限内（{ $period }）
letter-no-term = 尽快
letter-refuse = 如不予办理，或要求提供超出注册时的信息，请说明理由和依据；否则本人将向主管部门投诉。
letter-close = 申请人：{ $name }
letter-articles = { $law }{ $articles }
letter-and = 、
effects-title = 会失去什么，会留下什么
together-title = 与这个账号相连的
together-system = 多个服务共用的账号，运营方是
tricks-title = 会遇到什么花招
tricks-intro = 这些在所注日期有人亲历，现在也许已经改了。
tricks-mended = { $count } 种花招已改正
observed = { $date }所见。
mended = { $date }已改正。
refused-title = 被拒绝了怎么办
inactive = 闲置的账号
inactive-after = 闲置满 { $period }
sources-title = 谁说的
sources-intro = 上面每句话旁边都标着出处的日期。日期越旧，圆圈越空。
source-via = 转自
source-tested = 实测平台：
source-copy = 存档
source-published = { $date }发布
rating-title = 难度是怎么来的
rating-caption = { $name }：得分
rating-total = 合计
rating-why-points = 最省事的那条途径，每项要求都计分，总分决定难度。
rating-why-by_law = 只有依据隐私法提出请求才出得去。
rating-why-refused = 没有提供能删除账号的途径。
rating-why-too_little = 出处说得太少，不足以评级。
reported-title = 别处怎么说
reported-as-of = 截至 { $date }
history-title = 有过哪些变化
past-routes = { $count } 条已取消的途径
replies-title = 运营方的回复
siblings-title = 同一家运营方的
neighbours-title = 同类服务
aside-title = 关于这份记录
aside-operator = 运营方
aside-category = 类别
aside-countries = 服务地区
aside-domains = 网址
aside-other-host = 还会用到
aside-sources = 出处
also-called = 又名
mend = 有错，或者过时了？事实都在这个文件里：

## 列表

services-title = 全部服务
services-intro = 共 { $count } 个服务，按拼音排列，附难度、等待时间和信息日期。
services-letters = 首字母
initial-title = 服务：{ $letter }
initial-others = 其他字母
pager-label = 本列表的各页
pager-previous = 上一页
pager-next = 下一页
pager-number = 第 { $number } 页，共 { $pages } 页
count-services = { $count ->
    [0] 暂无服务。
   *[other] { $count } 个服务。
}
count-sources = { $count } 份
category-title = 怎样注销：{ $name }
category-others = 其他类别
operators-intro = 服务背后的公司和机构，以及它们的隐私联系方式。
operator-title = { $name }：旗下的账号
operator-systems = 共用账号
operator-systems-intro = 一个账号用于多个服务：注销它，可能一并注销全部。
operator-contacts = 隐私联系方式
operator-more = 其他名称
operator-parent = 隶属
operator-children = 旗下

find-title = 筛选全部服务
find-intro = 按国家和地区、类别、难度、等待时间和要求筛选。选了什么都写在网址里，可以直接转发。
find-no-script = 筛选需要 JavaScript。下面的列表不需要。
find-grade = 难度
find-any = 不限
find-country = 服务地区
find-channel = 途径
find-proof = 要求的身份核验
find-pattern = 暗黑模式
find-age = 信息新旧
find-days = { $days } 天以内
find-days-more = { $days } 天以上
find-sort = 排序
find-more-filters = 更多条件
find-count = # 个服务
find-nothing = 没有符合全部条件的服务。去掉一个条件试试。
find-broken = 列表没能加载。下面的列表可以用。
find-loading = 正在加载……
find-reset = 重置
find-more = 再显示一些
find-lists = 现成的列表
sort-name = 名称
sort-hardest = 最难的在前
sort-easiest = 最容易的在前
sort-longest = 等得最久的在前
sort-shortest = 等得最短的在前
sort-newest = 信息最新的在前
sort-oldest = 信息最旧的在前
age-short-fresh = 一年之内
age-short-ageing = 一到三年前
age-short-old = 三年以前
age-short-undated = 无日期

changes-title = 数据的变更
changes-intro = 最近的变更：出处说服务本身有了哪些变化，以及这份目录新增和更正了什么。
changes-none = 还没有。
changes-more = 还有 { $count } 条更早的变更，见数据文件。
compare-title = 对比服务
compare-intro = 两到四个服务并排看：能不能注销、有多难、等多久、先做什么、会失去什么。选了哪些都写在网址里，可以直接转发。
compare-no-script = 对比需要 JavaScript。这些列表不需要：
compare-add = 加一个服务
compare-with = 与其他服务对比
compare-remove = 移除
compare-unknown = 目录里没有：#
compare-broken = 有的服务没能加载。联网后再试一次。
compare-full = 最多四个，请先移除一个。
compare-nothing = 还没有选服务。
compare-verdict = 能不能注销
compare-hard = 有多难
compare-long = 等多久
compare-ways = 途径
compare-first = 先做什么
compare-proof = 要求的验证
compare-lose = 会失去什么，会留下什么
compare-tricks = 见过的花招
compare-asof = 信息日期
# 浏览器里存了什么。“#”是数字或值，由脚本填入。
keep-title = 这个浏览器里现在有什么
keep-no-script = 没有 JavaScript，什么都不会保存。
keep-nothing = 什么都没有。
keep-denied = 什么都没有：这个浏览器不允许本站保存任何东西。一切照常能用，只是离开页面就没有了。
keep-ticks = 清单上打的勾：# 个
keep-language = 语言：#
keep-theme = 配色：#
keep-place = 写信的所在地：#
keep-compare = 最近对比的服务：# 个
keep-offline = 不保存页面的选择
keep-pages = 没有网络时可看的页面：# 个
keep-pages-too = 保存我看过的页面，没有网络时也能打开
keep-clear = 全部清除
keep-cleared = 已清除。从下一个页面起会重新保存看过的页面，除非取消上面的勾。
keep-not-cleared = 浏览器没有让我们清除干净。请在浏览器设置里清除本站的数据。
keep-lost = 这个浏览器没能保存：空间已满，或者不允许。离开页面之前仍然有效。

offline-title = 没有网络
offline-text = 这个页面不在你的设备上。以前看过的页面还在；用过搜索的话，搜索也能用。
offline-kept = 设备上有这些

## 暗黑模式

patterns-title = 暗黑模式（诱导设计）
patterns-intro = 让人来得容易、走得难的设计。只有在某个日期被人见过，才会点出服务的名字。
pattern-weight = 评级时计 { $points } 分。
pattern-seen = 见于哪里
pattern-unseen = 目前还没有人指名报告过。
pattern-sightings = 见过，但没有点名
pattern-sightings-intro = 报道没有说是哪个服务。
pattern-same = 别处的叫法
pattern-others = 全部暗黑模式
taxonomy-gray = Gray 等，暗黑模式本体，2024
taxonomy-edpb = 欧洲数据保护委员会，指南 03/2022
taxonomy-brignull = deceptive.design
taxonomy-kellyrubin = Kelly 与 Rubin，2024
taxonomy-oecd = 经合组织，商业暗黑模式，2022
taxonomy-cn = 中国的规定与指南
motives-title = 他们为什么这样做
motives-intro = 旁人怎么看运营方的动机，运营方自己又怎么解释。
risks-title = 不走会怎样
risks-intro = 旧账号还在，主人遇到过什么事。

## 权利

rights-intro = 想走的时候，法律给你什么，去哪里投诉。
rights-in = 你的权利：{ $place }
rights-what = 法律怎么说
rights-letter-title = 怎么写
rights-letter-how = 先书面发给运营方，用账号绑定的邮箱或手机号发，并留底；再带着留底向下面的渠道投诉。写上前面适用的条款。
rights-letter-ask = 请注销本人账号，并删除与该账号有关的个人信息。该账号用本次联系所用的手机号或邮箱注册。
rights-letter-term = 请在法律或贵方规则规定的期限内确认注销，并告知依法须保留哪些信息、保留多久、依据哪条规定。
rights-letter-refuse = 如不予办理，或要求提供超出注册时的信息，请书面说明理由和依据；否则本人将向主管部门投诉。
rights-complain = 去哪里投诉
complain-in = 受理语言
rights-services = 在当地提供的服务
rights-no-advice = 用白话写出来供参考，不是法律意见，以法律原文为准。
right-article = 第 { $article } 条
right-deadline = 期限：{ $period }。
right-extension = 可延长 { $period }。
standing-enacted = 已通过，尚未施行
standing-guidance = 指引，无强制力
standing-draft = 草案
certainty-read_in_translation = 据机器译文。
certainty-secondary = 据他人对法律的转述。

## 评级方法

method-title = 评级方法
method-intro = 难度是算出来的，不是凭感觉：途中的每项要求都有分值，分值全部公开。
method-formula = 公式
method-step-routes = 取记录里第一条现在可用、能删除整个账号的途径：每条记录都把最好的途径排在最前。
method-step-points = 把渠道、每项条件、每项验证的分，以及账号消失前要等的天数的分加起来。出处说法不一时，以较新的为准；时间是范围的，取较短的一端。
method-step-patterns = 再加上在这条途径上或整个服务中见过、还没有人看到改正的暗黑模式。
method-step-grade = 总分决定难度。
method-grades = 总分与难度
method-points = 分
method-days = 天数
method-what = 事实
method-examples = 算例
method-weights = 每样东西几分
method-weights-intro = 取自目录自己的词表：在那里改一个分值，处处都会跟着变。
method-delays = 只有还没走成的日子才计分：
method-freshness = 信息有多新
method-freshness-text = 一句话有多旧，看出处最后一次已知还这样说是什么时候：有留存副本的按最后见到的日期，没有的按发布日期。句子旁边标的就是这个日期，越旧，圆圈越空。
method-confidence = 信息有多可靠
method-confidence-text = 以最有力的出处为起点，减去它的弱点，再按新旧减分：满一年减一分，满三年或没有日期减两分；另有一家说法相同则加一分。四分及以上为高，两三分为中，其余为低。
method-kinds = 出处的种类
method-caveats = 出处的弱点
method-others = 别处的评级
method-others-text = JustDeleteMe 等名单有自己的评级。我们把它们连同日期列在旁边，从不混进自己的评级。
vocabulary-channel = 渠道
vocabulary-condition = 条件
vocabulary-proof = 验证
vocabulary-timing = 等待
vocabulary-dark_pattern = 暗黑模式
and-more = { $from } 及以上

## 找不到的页面

lost-title = 这里没有门
lost-text = 这个地址走不通。你要找的服务也许在这里：
retired-title = 已不在目录中。

## 他人的测评、大事记、注销不了怎么办

nav-surveys = 他人测评
nav-timeline = 大事记
nav-when-refused = 注销不了
surveys-title = 他人的测评
surveys-intro = 消费者组织、报社和研究者一次试着注销许多服务，各有什么发现。
surveys-mention = 他人测评
survey-tested = 测试 { $count } 个服务
survey-failed = { $count } 个有问题
survey-service = 服务
survey-found = 发现
survey-classes = 测评怎样归类
survey-class = 归类
survey-count = 服务数
survey-named = { $count ->
    [0] 均未点名
   *[other] 点名 { $count } 个
}
survey-results = 对每个服务怎么说
survey-recorded = 这里有记录的 { $count } 个服务
survey-missing = 这里没有记录的 { $count } 个服务
timeline-title = 十年注销难
timeline-intro = 对想走的人来说，服务、法律和他人的测评有过哪些变化。
timeline-years = 年份
scope-service = 服务
scope-jurisdiction = 法律
scope-survey = 他人测评
when-title = 注销不了怎么办
when-intro = 还能做些什么，从最快的一步到最慢的一步。每一步都列出有人试过或者对方提供的服务。
when-services = 已知 { $count } 个服务可以这样做

when-more = 另有 { $count } 个，见各自的页面。

## 数据要守的规则

rules-title = 数据的规则
rules-intro = 每份记录发布之前要通过的 { $count } 项检查。每项都写明要求什么、为什么、怎么改。
rules-file = 文件与字符
rules-yaml = YAML 子集
rules-shape = 结构与词表
rules-claims = 说法与出处
rules-text = 文字与翻译
rules-web = 网址与域名
rules-graph = 记录之间的关系
rules-law = 法律的尺度
rules-change = 对照旧版本
severity-error = 错误：不能发布
severity-warning = 警告
severity-note = 提示
rule-why = 为什么
rule-mend = 怎么改

## 设计样张

specimen-title = 设计样张
specimen-intro = 设计的每个变量和部件各出现一次，内容取自真实记录。给改设计的人看，搜索引擎不收录。
specimen-colours = 颜色
specimen-type = 字号
specimen-signs = 指示牌
specimen-parts = 步骤、勾选、加总、信件
specimen-warning = 这是一条警告。

## 要求什么，以及国家和地区

nav-conditions = 注销条件
nav-proof = 身份验证
nav-countries = 国家和地区
demands-title-condition = 注销条件
demands-title-proof = 要验证什么
demand-weight = 评级中计 { $points } 分。
demand-count = { $count ->
    [0] 目前没有已知的服务在开放的途径上这样要求。
   *[other] { $count } 个服务在目前开放的途径上这样要求。
}
demand-others-condition = 全部条件
demand-others-proof = 全部验证方式
countries-title = 国家和地区
countries-intro = 按记录写明的服务地区，以及本站介绍了哪里的法律。记录里没写地区的服务不在任何一张表里。
country-with-law = 有法律介绍
country-of-title = 注销各项服务：{ $place }
country-of-intro = { $count ->
    [0] 没有记录写明在这里提供服务。
   *[other] 记录写明在这里提供的 { $count } 个服务，按难度排列。
}
country-of-rights = 法律给你什么，向谁投诉
country-of-law = { $place }法律的全部介绍

## 数据一览，以及与别家评级的对照

numbers-title = 数据一览
numbers-intro = 各类服务、各国的注销难度，要等多久、要交什么、见过哪些花招，以及这些信息有多旧。
numbers-caution = 请留意：这些数字统计的是本目录收录的内容，不是全部服务。没有人报告过的不在其中，旧的信息可能已经变了。
numbers-rated = 有我们的评级
numbers-routes = 注销途径
numbers-observations = 暗黑模式的观察
numbers-sources = 出处
numbers-comparison = 有 { $count } 个服务 JustDeleteMe 也评过级：看看两边哪里不同、为什么。
numbers-hardest = 最难注销的服务
numbers-hardest-intro = 依据近三年的信息：先列不提供注销的，再按分数排。每个都附理由和信息的日期。已经改好的、近来没人看过的，不在此列。
numbers-hardest-once = 依据更早信息的 { $count } 个服务
numbers-hardest-once-intro = 三年多以前，这些服务最难注销。此后可能已有变化，未经核实。
unit-days = 天
chart-table = 看表格
chart-more = 另有 { $count } 个服务数更少的，未列出。
chart-category = 各类服务的难度
chart-note-category = 每一条是一类服务的全部，按难度分段；数字是服务数。
chart-head-category = 类别
chart-country = 各国的难度
chart-note-country = 按记录里写明的提供地区统计。在多个国家提供的服务各算一次。
chart-head-country = 国家或地区
chart-waiting = 注销要多久
chart-note-waiting = 有途径注销的服务，走最好的一条确定要过多少天。给出范围的取短的一端。
chart-head-waiting = 天数
chart-proof = 要验证什么
chart-note-proof = 今天仍开放的途径上，有多少个服务要求这一项。
chart-head-proof = 验证
chart-condition = 要先办好什么
chart-note-condition = 今天仍开放的途径上，有多少个服务以此为条件。
chart-head-condition = 条件
chart-dark_pattern = 见过的暗黑模式
chart-note-dark_pattern = 在多少个服务里有人见过，不论何时；有的后来已经改正。
chart-head-dark_pattern = 暗黑模式
chart-freshness = 信息有多新
chart-note-freshness = 注销途径的信息最后一次已知属实，距今多久。
chart-head-freshness = 新旧
chart-year = 最后已知属实的年份
chart-note-year = 每个服务的注销途径，最新一个出处的年份。
chart-head-year = 年份
chart-operator = 各运营者的难度
chart-note-operator = 在本目录有不止一个服务的运营者，按难度分段。
chart-head-operator = 运营者
comparison-title = { $name } 与我们
comparison-intro = { $name } 的评级由人手填，我们的评级由有日期的事实推算。两边哪里不同，为什么。
comparison-sum = 这里有 { $total } 个服务带有 { $name } 的评级，其中 { $rated } 个也有我们的评级：{ $same } 个相同，{ $near } 个相差一级（容易与一般，或一般与困难）。
comparison-dates = 从它的修改历史看，这些评级写于 { $from } 至 { $to }。
comparison-caption = 对方的评级（行）与我们的评级（列）
comparison-cell = { $count } 个服务：{ $name } 评为{ $theirs }，我们评为{ $ours }
comparison-read = 加框的格子表示两边相同。点数字可看有哪些服务。
comparison-why = 为什么不同
comparison-why-intro = 两边用词不同的 { $count } 个服务，按我们这边分量最重的一项归类。
comparison-why-caption = 原因
comparison-reason = 分量最重的一项
comparison-younger = 其中 { $ours } 个，我们的信息比对方的评级至少新一年；{ $theirs } 个则相反。
comparison-fair = 这说明什么，不说明什么
comparison-fair-text = 两边不同，并不证明哪一边错了。{ $name } 收集的是人的印象，我们加总的是出处里写明的要求。我们较轻的，也许是记录里少了一项要求；我们较重的，也许那项要求后来取消了。“受限”和“不可能”在两边的含义也略有出入。对方的评级从不计入我们的评级。
comparison-none = 还没有记录带有那份名单的评级。
comparison-cell-title = { $name }：{ $theirs }；这里：{ $ours }
comparison-theirs = { $name }，{ $date }
comparison-ours = 我们的信息：{ $date }
differ-channel = 我们更难：途径本身（渠道）的分最多。
differ-condition = 我们更难：要先满足的条件分最多。
differ-proof = 我们更难：要验证的东西分最多。
differ-timing = 我们更难：等待的分最多。
differ-dark_pattern = 我们更难：有人见过的暗黑模式分最多。
differ-by_law = 我们的出处里，只有依隐私法提出请求这一条路。
differ-refused = 我们的出处说，不提供注销。
differ-way_found = 我们的出处里，有一条人人可走的途径。
differ-lighter = 我们更容易：我们的出处里写明的要求，比对方的评级所示要少。
differ-unrated = 已知的太少，我们不评级。

## 日期：$year 和 $day 是文字，$month 是数字

date-year = { $year } 年
date-month = { $year } 年 { $month } 月
date-day = { $year } 年 { $month } 月 { $day } 日

## 时长

period-minutes = { $count } 分钟
period-hours = { $count } 小时
period-days = { $count } 天
period-working-days = { $count } 个工作日
period-calendar-days = { $count } 个自然日
period-weeks = { $count } 周
period-months = { $count } 个月
period-years = { $count } 年

## 国家和地区：Unicode CLDR 的名称不合用的

country-GB = 英国

## 投诉受理语言

speech-bg = 保加利亚语
speech-cs = 捷克语
speech-da = 丹麦语
speech-de = 德语
speech-el = 希腊语
speech-en = 英语
speech-es = 西班牙语
speech-et = 爱沙尼亚语
speech-fi = 芬兰语
speech-fr = 法语
speech-hr = 克罗地亚语
speech-hu = 匈牙利语
speech-is = 冰岛语
speech-it = 意大利语
speech-ja = 日语
speech-ko = 韩语
speech-lt = 立陶宛语
speech-lv = 拉脱维亚语
speech-nl = 荷兰语
speech-no = 挪威语
speech-pl = 波兰语
speech-pt = 葡萄牙语
speech-ro = 罗马尼亚语
speech-sk = 斯洛伐克语
speech-sl = 斯洛文尼亚语
speech-sv = 瑞典语
speech-zh = 中文

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
go-title = 退路在哪里？
go-nothing = 请在网址后面加上域名，例如 ?host=wechat.com。未启用 JavaScript 时，请从列表中选择。
go-unknown = 目录尚未收录这个域名：
go-broken = 数据加载失败，请从列表中选择。
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
