import type { Rule } from "./rule.js";
import { contradictionWithoutDecision } from "./rules/contradiction-without-decision.js";
import { duplicateValue } from "./rules/duplicate-value.js";
import { flagWithoutSet } from "./rules/flag-without-set.js";
import { missingEach } from "./rules/missing-each.js";
import { missingSize } from "./rules/missing-size.js";
import { missingSource } from "./rules/missing-source.js";
import { missingSuccessFlag } from "./rules/missing-success-flag.js";
import { naming } from "./rules/naming.js";
import { nativeParameter } from "./rules/native-parameter.js";
import { overlappingSets } from "./rules/overlapping-sets.js";
import { placeholderParameters } from "./rules/placeholder-parameters.js";
import { reservedName } from "./rules/reserved-name.js";
import { suppression } from "./rules/suppression.js";
import { undocumentedDeclaration } from "./rules/undocumented-declaration.js";
import { undocumentedMember } from "./rules/undocumented-member.js";
import { undocumentedState } from "./rules/undocumented-state.js";
import { unknownDocTag } from "./rules/unknown-doc-tag.js";
import { untypedFlags } from "./rules/untyped-flags.js";
import { unusedConstant } from "./rules/unused-constant.js";
import { unusedImport } from "./rules/unused-import.js";
import { unusedSuppression } from "./rules/unused-suppression.js";
import { unusedType } from "./rules/unused-type.js";
import { zeroFlag } from "./rules/zero-flag.js";

/** All rules: first documentation, then names, flags, the shape of interfaces and states, and what is left over. */
export const rules: readonly Rule[] = [
  undocumentedDeclaration,
  undocumentedMember,
  undocumentedState,
  missingSource,
  unknownDocTag,
  contradictionWithoutDecision,
  naming,
  reservedName,
  flagWithoutSet,
  untypedFlags,
  missingSuccessFlag,
  overlappingSets,
  zeroFlag,
  duplicateValue,
  missingSize,
  missingEach,
  placeholderParameters,
  nativeParameter,
  unusedType,
  unusedConstant,
  unusedImport,
  suppression,
  unusedSuppression,
];
