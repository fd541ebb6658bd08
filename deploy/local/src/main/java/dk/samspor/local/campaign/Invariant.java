package dk.samspor.local.campaign;

/** What must hold however the services were crashed. */
enum Invariant {

  ONCE("every 2xx has exactly one row, one event, one audit row, one effect"),
  ASKED("no row without an attempt"),
  IN_ORDER("per-case numbers are gapless and in order"),
  REBUILT("rebuilt figures hash equal to the incremental ones"),
  RETRIED_ONCE("a retried time-out gives one row");

  private final String words;

  Invariant(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Where it does not hold. */
  record Broken(Invariant invariant, String where) {
    @Override
    public String toString() {
      return invariant.words() + ": " + where;
    }
  }
}
