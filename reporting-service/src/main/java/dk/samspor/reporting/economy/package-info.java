/** What regions charge and municipalities pay: statements with every line traceable, and what was expected of the year. */
package dk.samspor.reporting.economy;
