/**
 * The part of FEEL that a decision table needs, as a syntax tree of our own. It is the allow-list for model files from
 * outside: what this package cannot read, the rules engine never sees.
 */
package dk.samspor.stratification.model.feel;
