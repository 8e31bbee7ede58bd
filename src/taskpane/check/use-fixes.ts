/** The fixes of a check's findings. */

import { useEffect, useState } from "react";
import type { Fix } from "../../fixes/fix";
import type { CheckResult, PaneServices } from "../pane-services";

const NONE: readonly Fix[] = [];

/** None until they are planned; a plan that fails offers none, for a check is of use without fixes. */
export function useFixes(services: PaneServices, result: CheckResult | null): readonly Fix[] {
  const [planned, setPlanned] = useState<{ readonly result: CheckResult; readonly fixes: readonly Fix[] } | null>(null);
  useEffect(() => {
    if (result === null) return;
    let left = false;
    services.planFixes(result).then(
      (fixes) => !left && setPlanned({ result, fixes }),
      (error: unknown) => console.warn("The fixes could not be planned:", error),
    );
    return () => {
      left = true;
    };
  }, [services, result]);
  return planned !== null && planned.result === result ? planned.fixes : NONE;
}
