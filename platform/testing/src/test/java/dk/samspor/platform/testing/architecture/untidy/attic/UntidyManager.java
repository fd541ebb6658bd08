package dk.samspor.platform.testing.architecture.untidy.attic;

import dk.samspor.platform.testing.architecture.untidy.cellar.UntidyResource;

/** Breaks: a name that says nothing, a cycle, the computer's clock in four ways. */
public class UntidyManager {

  public UntidyResource resource;

  public long computersClock() {
    return System.currentTimeMillis();
  }

  public java.time.LocalDate today() {
    return java.time.LocalDate.now();
  }

  public java.time.Clock clock() {
    return java.time.Clock.systemUTC();
  }

  public java.util.Date date() {
    return null;
  }
}
