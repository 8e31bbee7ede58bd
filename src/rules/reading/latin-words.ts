/** The same kinds of words for ledgers in English. */

export const latinResult =
  /\b(?:completed?|finished|delivered|issued|signed|approved|launched|opened|held|built|installed|trained|published|awarded|submitted|established|adopted|commissioned|handed over|passed|achieved|recruited|hired|appointed|went live|gone live|rolled out|procured|purchased|inspected|resolved|closed|cleared|repaired|replaced|renovated|paid|disbursed|drafted|registered|set up|received|won|obtained|secured|agreed|introduced|piloted|upgraded|migrated|connected|planted|demolished|relocated|enrolled|distributed|allocated|poured|paved|laid|drilled|tested|accepted|in (?:use|service|operation)|kicked off|broke ground|fixed|removed|reduced|increased|done|filed|finali[sz]ed|concluded|selected|started|began|begun|hosted|provided|served|created|converted|collected|recovered|audited|dredged|restored|updated)\b/gi;

/** Just before a result word they make it a plan, an order, or something not done. */
export const latinBlocked =
  /\b(?:to|to be|will|will be|not(?: yet)?(?: been)?|yet to be|never|being|must be|should be|shall be|can be|may be|once|until|when|if|before|after|expected|planned|scheduled|due|ensure|ensuring|be|please|must|should|shall|can|may|would be|is to be|are to be|aims? to)(?:\s+(?:fully|formally|also|soon|be|all|it is|they are|have been|has been))?\s*$/i;

export const latinMeasure =
  /\b(?:continu(?:e[sd]?|ing)|strengthen(?:ed|ing)?|promot(?:e[sd]?|ing)|enhanc(?:e[sd]?|ing)|coordinat(?:e[sd]?|ing)|support(?:ed|ing)?|monitor(?:ed|ing)?|advanc(?:e[sd]?|ing)|push(?:ed|ing)?|implement(?:ed|ing)?|carr(?:y|ied|ying) (?:out|on|forward)|conduct(?:ed|ing)?|work(?:ed|ing)? (?:on|with|closely|hard|to)|efforts?|attention|actively|organi[sz](?:e[sd]?|ing)|follow(?:ed|ing)? up|liais(?:e[sd]?|ing)|engag(?:e[sd]?|ing)|improv(?:e[sd]?|ing)|discuss(?:ed|ing|ions?)?|deepen(?:ed|ing)?|ensur(?:e[sd]?|ing)|encourag(?:e[sd]?|ing)|facilitat(?:e[sd]?|ing)|mobili[sz](?:e[sd]?|ing)|publicity|consolidat(?:e[sd]?|ing)|optimi[sz](?:e[sd]?|ing)|prepar(?:e[sd]?|ing|ations?)|progressing|progress (?:is|was|has been|continues)(?: being| to be)?(?: made)?|mak(?:es?|ing) (?:good |steady |some )?progress|is (?:moving|going))\b/gi;

export const latinStage =
  /\b(?:under (?:construction|review|way|consultation|preparation|repair|assessment)|underway|in procurement|being (?:drafted|built|installed|reviewed|prepared|tested|laid|poured|assessed|renovated|procured|finali[sz]ed|updated)|in draft|tender stage|awaiting|pending|in (?:design|testing|progress at))\b/gi;

export const latinSetback =
  /\b(?:delay(?:ed|s)?|behind schedule|not (?:yet )?(?:started|begun|commenced|completed|met|achieved|been)|suspended|postponed|blocked|due to|owing to|because|stalled|overdue|on hold|shortage|shortfall|cancelled|canceled|missed|failed|no longer|waiting (?:for|on|until))\b/gi;

export const latinOpenPlan =
  /\b(?:will|plans? to|planning to|planned (?:for|to)|expected (?:to|in|by|on|next|this|before)|expect to|is due to|are due to|scheduled (?:for|to)|intends? to|aims? to|about to|to be (?:completed|launched|held|started|signed|installed|built|submitted|issued|opened|delivered)|going to|is to|are to|shortly|upcoming)\b/gi;

export const latinLabelledPlan = /\b(?:next steps?|next (?:month|quarter|year|phase)|going forward|in future|thereafter|once|after (?:that|which|completion)|subsequently)\b/i;

export const latinBeginning = /\b(?:start|begin|commence|launch|open|hold|kick off|break ground|tender|procure|go live|install|roll out|sign)/i;

export const latinOrder =
  /\b(?:(?:all|each|every|the|relevant|responsible)?\s*(?:units?|departments?|bureaus?|offices?|schools?|teams?|towns?|counties|companies|subsidiaries|agencies|staff|leaders|we|they)\s+(?:must|shall|should|are required to|need to|ought to)|please)\b/gi;

/** A number that counts something; days, phases and article numbers count nothing. */
export const latinQuantity =
  /(?:^|[^\w.,-])(?!(?:19|20)\d\d\b)\d[\d,]*(?:\.\d+)?\s?(?:%|(?!(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|am|pm|st|nd|rd|th|and|or|to|in|on|is|was|has|by)\b)[a-z]{1,})|[$€£¥]\s?\d/gi;
/** Two of three clinics, a dozen sites; not two weeks, phase two. */
export const latinNumberWord =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|dozen|half)\b(?:\s+(?:of|out)\b|-?\s?(?!(?:weeks?|days?|months?|years?|hours?|phases?|stages?|and|or|to|in|on|is|was|has|have|by|times?)\b)[a-z]+s\b)/gi;
export const latinOrdinalBefore = /\b(?:phase|stage|nos?\.?|section|article|item|annex|version|room|building|block|floor|class|grade|chapter|table|figure|lot|part|week|day|level|q)\s*$/i;

export const latinVague =
  /\b(?:actively|steadily|continuously|vigorously|further|effectively|solidly|comprehensively|gradually|orderly|in an orderly manner|good progress|some progress|certain progress|significant progress|great importance|great efforts|positive results|initial results|good results|as needed|various|relevant work|related work|constantly|unswervingly|firmly|earnestly|conscientiously)\b/gi;

export const latinSoft = /\b(?:strengthen(?:ed|ing)?|promot(?:e[sd]?|ing)|enhanc(?:e[sd]?|ing)|improv(?:e[sd]?|ing)|deepen(?:ed|ing)?|advanc(?:e[sd]?|ing)|push(?:ed|ing)? forward|continu(?:e[sd]?|ing)|optimi[sz](?:e[sd]?|ing)|consolidat(?:e[sd]?|ing))\b/gi;
