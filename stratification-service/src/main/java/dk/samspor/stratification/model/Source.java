package dk.samspor.stratification.model;

/** A document a model rests on; rules cite it by its tag. */
public record Source(String tag, String title) {}
