/** Composition root of the ribbon's command page: the same product as behind the pane, and a small window for its answer. */

import { checkNow, type RibbonMessage } from "./commands/check-now";
import { ribbonFunctions } from "./commands/ribbon-functions";
import { paneLocaleFor } from "./locales/pane";
import type { CheckResult } from "./workflow";

/** Size of the message window, in percent of the screen. */
const size = { height: 26, width: 28 };

async function onCheckNow(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const { product, findingWords } = await import(/* webpackChunkName: "product" */ "./product");
    const services = {
      check: () => product.check({}, {}),
      mark: (result: CheckResult) => product.mark(result, {}),
      failure: findingWords.failure,
    };
    show(await checkNow(services, paneLocaleFor(Office.context.displayLanguage)));
  } finally {
    // Without it Office shows "working" for five minutes.
    event.completed();
  }
}

function show(message: RibbonMessage): void {
  const address = new URL("message.html", window.location.href);
  // Office opens dialogs over https only; add-ins are served so.
  address.protocol = "https:";
  // Not by searchParams: they write a space as "+", which the page would show.
  address.search = `?message=${encodeURIComponent(JSON.stringify(message))}`;
  Office.context.ui.displayDialogAsync(address.href, { ...size, displayInIframe: true }, (result) => {
    if (result.status === Office.AsyncResultStatus.Failed) console.error("The message could not be shown:", message, result.error);
  });
}

void Office.onReady(() => Office.actions.associate(ribbonFunctions.checkNow, (event: Office.AddinCommands.Event) => void onCheckNow(event)));
