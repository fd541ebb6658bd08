package dk.samspor.local.campaign;

import java.util.UUID;

/**
 * One deed from its first try to its definite answer.
 *
 * @param key the idempotency key of every try; of a plan also the letter's id
 * @param caseId what the answer named; null where there was none with success
 * @param effectOn the neighbour's case that is to be changed, if any
 * @param status the definite answer; {@link #NONE} when the client's patience ended first
 * @param tries how often it was sent
 * @param lost how many of these got no answer at all: timed out, or the connection broke
 */
record Attempt(Deed deed, String key, UUID caseId, UUID effectOn, int status, String code, int tries, int lost) {

  static final int NONE = 0;

  boolean succeeded() {
    return status / 100 == 2;
  }

  boolean retriedAfterSilence() {
    return lost > 0;
  }

  @Override
  public String toString() {
    return deed + " " + key + (caseId == null ? "" : " on " + caseId);
  }
}
