import type { SettingsTexts } from "./settings-texts";

export const settingsZhCN: SettingsTexts = {
  pace: { attainment: ["超进度", "达进度", "欠进度", "严重滞后"], lights: ["蓝", "黄", "红"] },
  rule: (title) => `规则“${title}”`,
  parameter: (name) => `参数“${name}”`,
  meaning: (name) => `“${name}”一类`,
  meanings: {
    done: "已完成", "on-track": "正常推进", ahead: "超进度", behind: "滞后", "not-started": "未启动", "long-running": "长期", adjusted: "已调整",
    cancelled: "取消", unfinished: "未完成",
  },
  entries: {
    rules: "规则设置", off: "开关", severity: "级别", parameters: "参数", period: "报告期", start: "起始日", end: "截止日", pace: "序时进度等级",
    preset: "种类", levels: "级数", name: "名称", from: "起点", tone: "色调", statusWords: "状态用语", roster: "单位名录", sheet: "工作表",
    file: "文件名", units: "单位", aliases: "简称", groups: "所属集合", expandCollectives: "集合单位展开", waivers: "免检", reason: "理由",
    by: "同意人", on: "日期", baseline: "上期", version: "版本",
  },
  numbered: {
    word: (number) => `第 ${number} 个词`,
    level: (number) => `第 ${number} 级`,
    unit: (number) => `第 ${number} 个单位`,
    waiver: (number) => `第 ${number} 条免检`,
    entry: (number) => `第 ${number} 项`,
  },
  other: (name) => `“${name}”`,
  join: (parts) => parts.join("的"),
  day: "2021-06-30 这样的日期",
  allowed: (allowed, measure) => `${allowed.join("、")}${measure === "characters" ? " 个字" : measure === "items" ? " 个" : ""}`,
  wrong: ({ place, found, allowed }) =>
    allowed === "" ? `${place}读不懂，${quoted(found)}，已按默认设置。` : `${place}应为 ${allowed}，${quoted(found)}，已按默认设置。`,
  wrongWord: ({ place, found, allowed }) => `${place}应为 ${allowed}，${quoted(found)}，这个词没有采用。`,
  wrongWaiver: ({ place, found, allowed }) =>
    allowed === "" ? `${place}读不懂，${quoted(found)}，这条免检没有采用。` : `${place}应为 ${allowed}，${quoted(found)}，这条免检没有采用。`,
  unknownRule: (rule) => `没有“${rule}”这条规则，没有采用。`,
  unknownParameter: ({ place, name, allowed }) => `${place}没有“${name}”这个参数，没有采用${allowed === "" ? "" : `；可用的有：${allowed}`}。`,
  unknownEntry: ({ place, name }) => `${place === "" ? "设置" : place}里没有“${name}”这一项，没有采用。`,
  rosterGone: (sheet) => `工作簿里没有“${sheet}”这张单位名录，这次没有核对单位。`,
  rosterUnreadable: (sheet) => `在“${sheet}”里没有读到单位名录（要有“单位名称”一栏），这次没有核对单位。`,
  rosterRow: {
    nameMissing: (row) => `名录第 ${row} 行没有单位名称，没有采用。`,
    duplicate: (row, name, firstRow) => `名录第 ${row} 行“${name}”与第 ${firstRow} 行重复，已合并。`,
    aliasClash: (row, alias, names) => `名录第 ${row} 行的简称“${alias}”可指${names.map((name) => `“${name}”`).join("、")}，没有采用。`,
  },
  versionMissing: (place) => `${place}没有注明，已按现行版本读取。`,
  future: {
    settings: "设置由更新版本的进展台账保存，这一版读不懂，已按默认设置；原内容没有改动。",
    waivers: "免检由更新版本的进展台账保存，这一版读不懂，没有采用；原内容没有改动。",
    baseline: "上期由更新版本的进展台账保存，这一版读不懂，没有与上期对照；原内容没有改动。",
  },
  damaged: {
    settings: "保存的设置已损坏，已按默认设置。",
    waivers: "保存的免检已损坏，没有采用，原来免检的问题会重新列出。",
    baseline: "保存的上期已损坏，没有与上期对照；请重新留存上期。",
  },
};

function quoted(found: string): string {
  return found === "" ? "没有写" : `写的是“${found}”`;
}
