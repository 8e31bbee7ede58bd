import { checkNow } from "../../src/commands/check-now";
import { LedgerError } from "../../src/workflow/ledger-error";
import { sampleResult } from "./sample-result";
import { sampleWords } from "./sample-services";

const services = (options: Parameters<typeof sampleResult>[1] = {}) => ({
  check: async () => sampleResult(10, options),
  mark: async () => ({ marked: 6 }),
  failure: sampleWords.failure,
});

test("says whether the ledger may go out, and how many cells were marked", async () => {
  expect(await checkNow(services(), "zh-CN")).toEqual({
    title: "暂不能报送",
    text: "有 4 处错误，须先改正。已标记 6 个单元格。逐条说明请打开“进展台账”窗格查看。",
    language: "zh-CN",
  });
  expect((await checkNow(services({ clean: true }), "en-US")).title).toBe("Ready to submit");
});

test("marks nothing on a protected sheet", async () => {
  const mark = jest.fn(async () => ({ marked: 0 }));
  expect((await checkNow({ ...services({ protectedSheet: true }), mark }, "zh-CN")).text).toContain("没有作标记");
  expect(mark).not.toHaveBeenCalled();
});

test("a failure is told, never thrown", async () => {
  const failing = (error: unknown) => ({ ...services(), check: () => Promise.reject(error) });
  expect((await checkNow(failing(new LedgerError("cell-edit-mode", {})), "zh-CN")).text).toContain("请按回车");
  expect((await checkNow(failing(new Error("disk")), "en-US")).text).toContain("disk");
});
