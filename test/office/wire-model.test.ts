import { compareVersions } from "../../src/workbench/wire/model/object-model";
import { loadObjectModel } from "../../src/workbench/wire/model/load-object-model";
import { readObjectModel } from "../../src/workbench/wire/model/read-object-model";

describe("the object model read from Office.js", () => {
  const model = loadObjectModel();

  it("knows classes, members, what can be written, and since when", () => {
    expect(model.Worksheet?.scalars.Name).toEqual({ name: "name", writable: true, since: null });
    expect(model.Worksheet?.scalars.Id?.writable).toBe(false);
    expect(model.Worksheet?.navigation.CustomProperties).toEqual({
      name: "customProperties", type: "WorksheetCustomPropertyCollection", since: ["ExcelApi", "1.12"],
    });
    expect(model.Worksheet?.methods.GetRanges).toEqual({ name: "getRanges", returns: "RangeAreas", since: ["ExcelApi", "1.9"] });
    expect(model.WorksheetCollection?.items).toBe("Worksheet");
    expect(model.Range?.idFields).toEqual(["_ReferenceId"]);
    expect(model.Setting?.idFields).toEqual(["_Id"]);
  });

  it("tells versions apart as numbers, not as decimals", () => {
    expect(compareVersions("1.10", "1.9")).toBeGreaterThan(0);
    expect(compareVersions("1.9", "1.13")).toBeLessThan(0);
    expect(compareVersions("2.0", "1.21")).toBeGreaterThan(0);
  });

  it("reads a class from its pattern alone", () => {
    const source = `
      (function (Excel) {
        var Lamp = function () {};
        Object.defineProperty(Lamp.prototype, "_className", { get: function () { return "Lamp"; } });
        Object.defineProperty(Lamp.prototype, "_scalarPropertyNames", { get: function () { return ["lit"]; } });
        Object.defineProperty(Lamp.prototype, "_scalarPropertyOriginalNames", { get: function () { return ["Lit"]; } });
        Object.defineProperty(Lamp.prototype, "_scalarPropertyUpdateable", { get: function () { return [true]; } });
        Object.defineProperty(Lamp.prototype, "lit", { get: function () { _throwIfApiNotSupported("Lamp.lit", "LampApi", "1.2"); return this._l; } });
        Lamp.prototype.swing = function (far) { _invokeMethod(this, "Swing", 0, [far]); };
      })(Excel);`;
    expect(readObjectModel(source).Lamp).toMatchObject({
      scalars: { Lit: { name: "lit", writable: true, since: ["LampApi", "1.2"] } },
      methods: { Swing: { name: "swing", returns: null } },
    });
  });

  it("refuses a file that holds no such class", () => {
    expect(() => readObjectModel("var x = 1;")).toThrow("no debug build");
  });
});
