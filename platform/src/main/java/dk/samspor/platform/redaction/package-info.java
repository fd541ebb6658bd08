/**
 * Texts that are taken out of a case for good. Each service declares its texts ({@link dk.samspor.platform.redaction.CaseTexts}):
 * who wrote them, where they are kept, what was told of them. One endpoint takes any of them out of everything at once.
 */
package dk.samspor.platform.redaction;
