import { onSheet, refusal, useWorkbench, values, write } from "./support/excel";

useWorkbench();

describe("a name", () => {
  test("stands for a range, a formula or a constant", async () => {
    await write("A1", [[26, 90]]);
    await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      const range = names.add("基準", sheet.getRange("A1:B1"), "現状").load();
      const formula = names.add("差", "=Sheet1!$B$1-Sheet1!$A$1").load("formula");
      const text = names.add("県", "三重県").load("type,value");
      const number = names.add("年数", 4 as unknown as string).load("type,value");
      const reached = range.getRange().load("address");
      const noRange = text.getRangeOrNullObject();
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        name: "基準",
        type: "Range",
        formula: "=Sheet1!$A$1:$B$1",
        value: "Sheet1!$A$1:$B$1",
        comment: "現状",
        scope: "Workbook",
        visible: true,
      });
      expect(reached.address).toBe("Sheet1!A1:B1");
      expect(formula.formula).toBe("=Sheet1!$B$1-Sheet1!$A$1");
      expect([text.type, text.value]).toEqual(["String", "三重県"]);
      expect([number.type, number.value]).toEqual(["Integer", 4]);
      expect(noRange.isNullObject).toBe(true);
    });
    await write("D1", [["=SUM(基準)", "=差/年数"]]);
    expect(await values("D1:E1")).toEqual([[116, 16]]);
  });

  test("follows its cells", async () => {
    await onSheet(async (sheet, context) => {
      context.workbook.names.add("基準", sheet.getRange("A5:B6"));
      sheet.getRange("1:2").insert("Down");
      const range = context.workbook.names.getItem("基準").getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A7:B8");
    });
  });

  test("may belong to one sheet, beside one of the workbook", async () => {
    await onSheet(async (sheet, context) => {
      context.workbook.names.add("値", sheet.getRange("A1"));
      sheet.names.add("値", sheet.getRange("B1"));
      const own = sheet.names.getItem("値").load("scope");
      const shared = context.workbook.names.getItem("値").load("scope");
      const range = sheet.getRange("値").load("address");
      const count = context.workbook.names.getCount();
      own.worksheet.load("name");
      await context.sync();
      expect([own.scope, shared.scope]).toEqual(["Worksheet", "Workbook"]);
      expect(own.worksheet.name).toBe("Sheet1");
      expect(range.address).toBe("Sheet1!B1");
      expect(count.value).toBe(1);
    });
  });

  test("is changed, hidden and deleted", async () => {
    await onSheet(async (sheet, context) => {
      const name = context.workbook.names.add("基準", sheet.getRange("A1"));
      name.formula = "=Sheet1!$C$3";
      name.visible = false;
      name.comment = "新";
      const again = context.workbook.names.getItem("基準").load("formula,visible,comment");
      await context.sync();
      expect([again.formula, again.visible, again.comment]).toEqual(["=Sheet1!$C$3", false, "新"]);
      name.delete();
      const gone = context.workbook.names.getItemOrNullObject("基準");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test.each([
    ["基準", "ItemAlreadyExists"],
    ["KpiRegister", "ItemAlreadyExists"],
    ["A1", "InvalidArgument"],
    ["has blank", "InvalidArgument"],
    ["2025年", "InvalidArgument"],
  ])("cannot be %j: %s", async (name, code) => {
    await onSheet((sheet, context) => {
      context.workbook.names.add("基準", sheet.getRange("A1"));
      sheet.tables.add("C1:D2", true).name = "KpiRegister";
    });
    expect(await refusal((_, context) => void context.workbook.names.add(name, "=1"))).toBe(code);
  });
});
