import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const pureRooms = ["src/ledger/**", "src/rules/**", "src/summary/**", "src/fixes/**"];

export default tseslint.config(
  { ignores: ["dist/**", "out/**", "coverage/**", "node_modules/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-empty": ["error", { allowEmptyCatch: false }],
      eqeqeq: "error",
    },
  },
  {
    files: pureRooms,
    rules: {
      "no-restricted-globals": ["error", "window", "document", "console", "Office", "Excel", "fetch", "localStorage", "process"],
      "no-restricted-properties": ["error", { object: "Date", property: "now" }],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The pure rooms have no clock: the day is an argument." },
      ],
    },
  },
  { files: ["src/excel/**"], plugins: { "office-addins": officeAddins }, rules: { ...officeAddins.configs.recommended.rules } },
  {
    files: ["src/taskpane/**", "src/workbench/page/**"],
    plugins: { "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: { ...jsxA11y.configs.strict.rules, ...reactHooks.configs.recommended.rules },
  },
  { files: ["**/*.cjs", "webpack.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
