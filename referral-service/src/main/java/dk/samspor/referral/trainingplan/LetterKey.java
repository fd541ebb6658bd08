package dk.samspor.referral.trainingplan;

import dk.samspor.platform.access.Authority;

/** A letter's identity: ids are the sender's own, so another sender's equal id is another letter. */
record LetterKey(Authority sender, String letterId) {

  @Override
  public String toString() {
    return "LetterKey[masked]";
  }
}
