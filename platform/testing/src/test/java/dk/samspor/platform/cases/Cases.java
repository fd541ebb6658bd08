package dk.samspor.platform.cases;

/** Stands in for the platform's repository, which this module is below. */
public abstract class Cases {}
