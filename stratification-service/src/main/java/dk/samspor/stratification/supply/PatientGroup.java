package dk.samspor.stratification.supply;

import dk.samspor.stratification.model.Text;

/** The groups experience is counted in. */
public enum PatientGroup {
  NEUROLOGY("hjerneskade og neurologi", "brain injury and neurology"),
  DYSPHAGIA("synkebesvær", "dysphagia"),
  HAND("håndlidelser", "hand disorders"),
  ORTHOPAEDICS("brud, led og ledproteser", "fractures, joints and prostheses"),
  AMPUTATION("amputation", "amputation"),
  BACK_AND_NECK("ryg og nakke", "back and neck"),
  PAIN("langvarige smerter", "lasting pain"),
  HEART("hjertesygdom", "heart disease"),
  LUNG("lungesygdom", "lung disease"),
  CANCER("kræft", "cancer"),
  SPINAL_CORD("rygmarvsskade", "spinal cord injury"),
  CHILDREN("børns udvikling", "child development"),
  FRAIL_ELDERLY("skrøbelige ældre", "frail elderly");

  private final Text words;

  PatientGroup(String danish, String english) {
    words = new Text(danish, english);
  }

  public Text words() {
    return words;
  }
}
