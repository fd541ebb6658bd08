/** What is wrong with a model before anybody is assessed by it, in plain words, with the numbers of the rules. */
package dk.samspor.stratification.model.analysis;
