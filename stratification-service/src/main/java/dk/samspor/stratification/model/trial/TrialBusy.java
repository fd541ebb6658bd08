package dk.samspor.stratification.model.trial;

/** Another model is on trial right now. */
public final class TrialBusy extends RuntimeException {
  TrialBusy() {
    super("another model is on trial", null, false, false);
  }
}
