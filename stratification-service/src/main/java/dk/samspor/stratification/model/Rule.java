package dk.samspor.stratification.model;

import java.util.List;

/** One row of the decision table. {@code tests} are the inputs it looks at; the others it leaves open. */
record Rule(int number, List<String> tests, Text sentence, String source) {}
