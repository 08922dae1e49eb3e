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
picture-of-site = 绿色的出口标志，画着一扇门，旁边写着：想注销哪个账号？
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
nav-data = 数据与 API
nav-privacy = 隐私
nav-contribute = 参与

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
picture-of-service = 带门的标志牌。{ $name }：{ $grade }。
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
mend-lines = 各部分所在的行

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
feed-follow = 订阅这里的变化
aside-feed = 订阅
aside-badge = 放在自己网页上的徽章
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
country-GR = 希腊
country-HK = 香港
country-HU = 匈牙利
country-ID = 印度尼西亚
country-IE = 爱尔兰
country-IL = 以色列
country-IN = 印度
country-IS = 冰岛
country-IT = 意大利
country-JP = 日本
country-KR = 韩国
country-LU = 卢森堡
country-MO = 澳门
country-MX = 墨西哥
country-MY = 马来西亚
country-NG = 尼日利亚
country-NL = 荷兰
country-NO = 挪威
country-NZ = 新西兰
country-PH = 菲律宾
country-PK = 巴基斯坦
country-PL = 波兰
country-PT = 葡萄牙
country-RO = 罗马尼亚
country-RU = 俄罗斯
country-SA = 沙特阿拉伯
country-SE = 瑞典
country-SG = 新加坡
country-TH = 泰国
country-TR = 土耳其
country-TW = 台湾
country-UA = 乌克兰
country-US = 美国
country-VN = 越南
country-ZA = 南非

## 建议修改

suggest-nav = 建议修改
suggest-add = 添加服务
suggest-title = 建议修改
suggest-title-new = 添加服务
suggest-lead = 看到的和这里写的不一样，或者缺了某个服务？知道什么填什么。边填边检查，发出之前只留在你的设备上。
suggest-noscript = 这张表需要 JavaScript。没有它，也可以：
suggest-noscript-forms = 在代码托管网站上选一张表
suggest-noscript-file = 记录是目录里的文本文件，人人都可以改。
suggest-loading = 正在加载表单……
suggest-broken = 表单没能加载。请刷新页面，或直接修改文件。
suggest-unknown = 没有名为“#”的记录，可以在这里添加。
suggest-remove = 删去
suggest-up = 上移
suggest-optional = 可不填
suggest-choose = 请选择……
suggest-in-en = 英文
suggest-in-zh = 中文
suggest-in = “#”
suggest-seen = 我亲手试过
suggest-read = 我在别处读到
suggest-other-sources = 其他来源
suggest-same = 可能已经有了：
suggest-same-domain = 有这个域名
suggest-same-name = 叫这个名字
suggest-change-it = 去修改那条记录
suggest-draft = 这是你的草稿（#），保存在这台设备上。
suggest-draft-forget = 丢弃草稿
suggest-draft-bad = 设备上的草稿有一部分用不了，原文列在这里：
suggest-not-kept = 浏览器不为这个页面保存内容：离开之前请先发出或复制。
suggest-answer = 页面会这样回答
suggest-verdict-yes = 能注销。
suggest-verdict-by_law = 只有依法才行：按个人信息保护法提出请求。
suggest-verdict-partly = 只能注销一部分。
suggest-verdict-no = 没有提供注销途径。
suggest-verdict-unknown = 目前还不清楚。
suggest-wait = 等待
suggest-first = 先做
suggest-points = 多难
suggest-check = 检查
suggest-fine = 没有要改的。
suggest-wrong = 要改：
suggest-missing = 还要填：
suggest-own-id = 页面的网址名
suggest-rule-source = 没有哪句话引用这个来源。
suggest-rule-cites = 这是谁说的？
suggest-rule-host = 网址必须属于该服务的某个域名。
suggest-rule-tested = 亲手实测要写明系统、版本和日期。
suggest-rule-dated = 写上来源的日期，或勾选“无日期”。
suggest-rule-en = 缺英文。不会写就留空，会有人补上。
suggest-rule-zh = 缺中文。不会写就留空，会有人补上。
suggest-rule-route = 没有叫这个名字的途径。
suggest-rule-days = 请写明按哪种天数算。
suggest-rule-taken = 已有记录用了这个地址。
suggest-rule-how = 改了内容，是怎么知道的？请在这里加上你的来源，并在改动处的“谁说的？”里勾选它。
suggest-rule-date = 日历上没有这一天，或者它在将来。
suggest-record = 记录
suggest-changes = 改动
suggest-no-changes = 还没有改动。
suggest-yaml = 粘贴，或直接改文本
suggest-yaml-text = 记录的文本
suggest-yaml-help = YAML，写法与目录里的文件相同。读入后会替换表单里的内容。
suggest-yaml-read = 读入表单
suggest-yaml-taken = 已读入，表单里就是它了。
suggest-yaml-wrong = 还读不了。表单没有变动。
suggest-yaml-line = 第 # 行：
suggest-yaml-large = 文本太长，一条记录不超过 256 KB。
suggest-yaml-none = 这不是一条记录。记录以“name:”开头，每行写一项“键: 值”。
suggest-yaml-plain = 不能用锚点（&）、引用（*）和标签（!）。请把值写全；以这些符号开头的文本要加引号。
suggest-yaml-broken = 从这里起不是合法的 YAML。请检查缩进、冒号后的空格，以及有没有漏掉的引号。
suggest-yaml-no-parser = 读取文本的程序没能加载。网络还通吗？请再试一次。
suggest-way-meant = 是不是想写“#”？
suggest-way-known = 此处可用：#
suggest-type-string = 此处应为文本。
suggest-type-integer = 此处应为整数。
suggest-type-array = 此处应为列表：[甲, 乙]，或每项一行、以 - 开头。
suggest-type-object = 此处应为若干项，每项写“键: 值”。
suggest-send = 发出
suggest-send-intro = 无论怎样发出，发布之前都有人读过。按 CC BY 4.0 许可发布，不署你的名字。
suggest-send-wait = 请先改好上面列出的问题。
suggest-editor = 在代码托管网站的编辑器里打开
suggest-editor-new = 文件已填好，最后点“Propose new file”。需要那里的账号。
suggest-editor-edit = 记录已复制：用它替换编辑器里的全部内容，再点“Propose changes”。需要那里的账号。
suggest-issue = 作为表单提交
suggest-issue-whole = 代码托管网站上的一张表，已经填好，会自动变成草稿。需要那里的账号。
suggest-issue-paste = 记录已复制：粘贴到“记录”一栏。需要代码托管网站的账号。
suggest-copy = 复制记录
suggest-copied = 已复制。
suggest-not-copied = 没能复制。请选中上面的文本自行复制。
suggest-download = 下载文件
suggest-elsewhere = 没有账号：复制或下载记录，交给有账号的人。
suggest-date-hint = 如 2026-03-21
suggest-today = 今天
suggest-unit-minutes = 分钟
suggest-unit-hours = 小时
suggest-unit-days = 天
suggest-unit-weeks = 周
suggest-unit-months = 个月
suggest-unit-years = 年
suggest-list-hint = 多项用逗号分开
suggest-path-hint = 依次点按的菜单，中间用 > 分开
suggest-show-more = 更多栏目

field-name = 名称
field-pinyin = 中文名的读音
field-aliases = 其他名称
field-operator = 运营方
field-category = 用途
field-countries = 国家或地区
field-domains = 域名
field-other_hosts = 不属于它的网址
field-other_hosts-one = 网址
field-apps = 应用商店编号
field-part_of = 所属账号体系
field-relations = 与其他账号的关联
field-relations-one = 关联
field-routes = 注销途径
field-routes-one = 途径
field-inactivity = 长期不用会怎样
field-inactivity-one = 后果
field-fallbacks = 注销不了可以怎样
field-fallbacks-one = 办法
field-dark_patterns = 暗黑模式
field-dark_patterns-one = 暗黑模式
field-history = 变化
field-history-one = 变化
field-reported = 别处给出的难度
field-reported-one = 说法
field-replies = 运营方回复
field-replies-one = 回复
field-sources = 你怎么知道的？
field-sources-one = 来源
field-host = 域名
field-reason = 原因
field-cites = 谁说的？
field-android = 安卓包名
field-ios = 苹果 App Store 编号
field-system = 账号体系
field-kind = 是什么？
field-service = 哪个服务
field-id = 在记录里的名称
field-channel = 从哪里开始
field-basis = 只有依法才行
field-platforms = 适用系统
field-since = 何时开始有
field-until = 何时已经没有
field-url = 网址
field-email = 邮箱
field-phone = 电话
field-address = 邮寄地址，一行一行写
field-menu = 菜单路径
field-steps = 之后的步骤
field-steps-one = 步骤
field-outcome = 结果
field-conditions = 条件
field-conditions-one = 条件
field-proof = 要出示什么
field-proof-one = 要出示的
field-timing = 要多久
field-timing-one = 时间
field-effects = 失去什么，留下什么
field-effects-one = 后果
field-note = 具体情况
field-period = 多久
field-count = 几次
field-services = 哪些服务
field-length = 正好
field-at_least = 至少
field-at_most = 最多
field-days = 按哪种天数算
field-undone_by = 怎样算撤回
field-after = 多久不用
field-route = 在哪条途径上
field-observed = 何时看到
field-mended = 何时已不见
field-on = 时间
field-event = 发生了什么
field-by = 谁给出的
field-difficulty = 说法
field-as_of = 截至
field-text = 原话
field-title = 标题
field-publisher = 发布者
field-via = 转引自
field-language = 语言
field-published = 日期
field-last_seen = 最后一次看到仍这样写
field-caveats = 不足之处
field-archive = 长期存档
field-tested_on = 实测环境
field-licence = 许可
field-platform = 系统
field-version = 版本

help-name = 照用户的写法。没有英文名的中文服务写拼音，反过来也一样。
help-domains = 主域名在前，不带 https://：jd.com
help-countries = 主要在哪里提供：CN、DE
help-operator = 背后的公司；输入名称即可查找。
help-id = 小写字母、数字、连字符。新服务的标识就是页面的网址。
help-menu = 照 App 原文，从头到尾：我的 > 设置 > 注销账号
help-url = 服务自己网站上的办理页面，只收 https。
help-email = 必须是部门邮箱，不能是个人的。
help-steps = 每步一句。要点的菜单写在菜单路径里。
help-conditions = 放行之前要满足什么：没有余额、绑定满 30 天。
help-proof = 短信验证码、密码、手持身份证照片。
help-timing = 照对方所说的单位。
help-effects = 数据、钱、号码：什么没了，对方留下什么。
help-dark_patterns = 路上有什么阻碍。写清发生了什么、何时、哪个版本。
help-note = 中立、简短。不写个人姓名，不放链接。
help-observed = 你看到它的那一天。
help-published = 发布日期，或你实测的日期。只知道月份或年份也行：2026-03、2026。
help-publisher = 服务方、媒体、主管部门等。
help-title = 照原文。
help-version = 照 App“关于”页面的写法。
help-archive = 能长期打开的网址，如 web.archive.org。
help-other_hosts = 途中会跳到的别处的帮助中心或登录页，以及原因。
help-language = en、zh 等

option-calendar = 每天都算
option-working = 工作日
option-unstated = 没有说明
option-law = 个人信息保护法

## 数据

data-intro = 这些页面上的一切都以文件形式放在这里，给程序用，也给做统计的人用。不用密钥，不限次数，不必注册。
data-whole = 整份目录
data-whole-intro = 一个文件就是全部。大小都是这一版的实际大小。
data-group-answers = API 的每个文件
data-intro-answers = 每个回答都是一个静态 JSON 文件。花括号里的部分因文件而异；index.json 列出全部。
data-group-told = 订阅、日历与徽章
data-intro-told = 给读者、编辑和其他网站用，站点的每种语言都有一份。
data-group-programs = 给程序
data-intro-programs = 一个客户端、供程序读取的说明，以及别家工具认得的目录格式。
data-files = 共 { $files } 个文件，合计 { $size }，最大的 { $largest }
data-example = 示例
data-schema = JSON Schema
data-use = 怎么用
data-use-client = JavaScript：浏览器、扩展和 Node 都能用
data-use-extension = 十行代码的浏览器扩展
data-use-extension-intro = 打开某个服务的网页时，它在按钮上显示注销有多难。扩展不得加载外部代码，请把 client.js 复制一份放在旁边。
data-use-tables = DuckDB：不必先下载
data-promise = 哪些可以放心依赖
data-promise-stays = 已有的不会变
data-promise-stays-text = 在第 1 版之内，路径、字段和列不删除、不改名，含义和类型也不变。
data-promise-comes = 会有新的加进来
data-promise-comes-text = 随时可能增加新的文件、字段、列和术语。请按名称读取字段和列，遇到不认识的就跳过。JSON Schema 里列明的封闭词表不会变。
data-promise-absent = 不知道的也会写出来，只是空着
data-promise-absent-text = 写作 null 或空列表，在 CSV 里是空单元格；不会省略，也不会猜。
data-promise-ids = 标识永久有效
data-promise-ids-text = 用过的标识不会另作他用。移除的服务写在 retired.json 里，并注明由什么接替。
data-promise-next = 第 2 版之后
data-promise-next-text = 第 2 版发布之日起，第 1 版至少再继续两年，数据同步更新。
data-check = 文件完整吗？
data-check-intro = 校验和清单能说明文件是否原样送达：
data-check-signed = 清单带有 minisign 签名，因此还能说明出自谁手：
data-check-unsigned = 这一版没有签名：校验和只能说明文件完整，不能说明出自谁手。
data-licence = 许可与署名
data-licence-text = 事实数据以 CC BY 4.0 发布：任何用途都可以，注明出处即可。写上这一句就够了：
data-licence-others = client.js 和示例代码可任选 MIT 或 Apache 2.0。事实所取自的其他数据集，署名见：
data-hosting = 响应头，以及自己架一份
data-hosting-intro = 任何网站的页面都可以读取这些数据，回答可以缓存一小时。API 的每个回答都带有：
data-hosting-copy = 整个站点就是一个文件夹，放在任何网页服务器上都能用。没有的内容，API 以 404.json 回答。下面的文件把这些告诉常见的托管平台：
data-hosting-file = { $name } 文件
data-file-index = 这里有什么：数量、数据日期、每种回答、每个下载。
data-file-service-list = 全部服务的简表：名称、域名、评级、结论、等待时间。
data-file-service = 一个服务：完整记录、每个出处，以及由此推算的结果。
data-file-domain-index = 怎样找到某个域名所在的文件。
data-file-shard = 域名与所属服务的对应，分成小份，查任何域名都不到 20 kB。
data-file-operator-list = 全部运营方的简表。
data-file-operator = 一个运营方、它的账号体系和旗下服务。
data-file-vocabulary-list = 全部术语表的简表。
data-file-vocabulary = 一份术语表及其术语：名称、定义、评级分值。
data-file-jurisdiction-list = 全部法域的简表。
data-file-jurisdiction = 一部法律给想注销的人什么：权利、期限、向谁投诉。
data-file-category-list = 全部分类及各类服务数。
data-file-category = 一个分类下的服务。
data-file-dark-pattern-list = 全部暗黑模式及被发现的次数。
data-file-dark-pattern = 一种暗黑模式，以及在哪里被发现。
data-file-survey-list = 全部测评的简表。
data-file-survey = 一份测评的结果。
data-file-retired-list = 已移除的服务，其标识不再使用。
data-file-change-list = 最近的变化，以及还有哪些年份。
data-file-change-year = 一年里的全部变化。
data-file-not-found = 没有内容时的回答。
data-file-wayout-ndjson = 每个服务的全部已知内容，一行一个 JSON 对象。
data-file-wayout-parquet = 同样内容的一张嵌套表，供 DuckDB、Polars 和 Spark 使用。
data-file-wayout-sqlite = 全部数据表及其键和关联，并可按名称搜索，供 SQLite 和 Datasette 使用。
data-file-wayout-csv = 每个服务一行，供电子表格使用。
data-file-routes-csv = 每条注销途径一行。
data-file-claims-csv = 每条陈述一行，附出处、日期和可信程度。
data-file-dark-patterns-csv = 每次发现的暗黑模式一行。
data-file-operators-csv = 每个运营方一行。
data-file-terms-csv = 每个术语一行。
data-file-datapackage-json = Frictionless 数据包，逐列说明以上全部文件。
data-file-feed-all = 全部变化。
data-file-feed-country = 一个国家或地区的变化。
data-file-feed-category = 一个分类的变化。
data-file-feed-service = 一个服务的变化和现状。
data-file-calendar = 哪些事实到了该复查的日子，逐日列出，可导入日历程序。
data-file-badge = 一个服务的评级和等待时间，高 20 像素，可放在网页或 README 里。
data-file-client = 客户端：某个域名属于哪个服务、已知什么、有什么变化。不依赖其他代码。
data-file-extension = 下文的浏览器扩展，以文件形式提供。
data-file-schema-answers = 每种回答的 JSON Schema。
data-file-schema-records = 目录中各类记录的 JSON Schema。
data-file-openapi = 用 OpenAPI 3.1 描述的 API，附示例。
data-file-justdeleteme = JustDeleteMe 列表格式的目录，供读取该格式的工具使用。
