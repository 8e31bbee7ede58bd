/** Looks that the sections share. */

import { makeStyles, tokens } from "@fluentui/react-components";

export const useSectionStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", padding: "20px 0 24px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: "28px", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: "22px", color: tokens.colorNeutralForeground2 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground3 },
  told: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  group: { display: "flex", flexDirection: "column", gap: "2px", margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: "4px", fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "4px" },
  scroll: { maxHeight: "220px", overflowY: "auto", padding: "4px 8px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  link: { minWidth: 0, padding: "0 4px", color: tokens.colorBrandForeground1, textAlign: "start", overflowWrap: "anywhere" },
});
