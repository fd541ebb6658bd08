package dk.samspor.meeting.preparation;

/** The nine points a case worker goes through with the citizen before the meeting [D 5.2]. */
public enum CitizenPoint {
  /** How many take part and whom they represent. */
  WHO_TAKES_PART("Hvor mange der deltager i mødet, og hvem de repræsenterer"),
  /** What may come out of the meeting, and the law. */
  POSSIBLE_OUTCOMES("Hvad mødet kan føre til, og hvad loven siger"),
  PREPARING_GOALS("Hvordan borgeren forbereder sine mål"),
  /** The case worker's role at the pre-meeting and the deliberation. */
  CASE_WORKERS_ROLE("Sagsbehandlerens rolle ved formøde og votering"),
  COMPANION("Muligheden for at have en bisidder med"),
  /** Who leads the meeting and asks the questions. */
  WHO_LEADS_AND_ASKS("Hvem der leder mødet og stiller spørgsmål"),
  CITIZENS_ROLE("Borgerens egen rolle på mødet"),
  HOW_TO_PREPARE("Hvordan borgeren kan forberede sig"),
  /** The case worker's role afterwards, and that a coordinating case worker may take over. */
  AFTERWARDS("Sagsbehandlerens rolle bagefter og skift til en koordinerende sagsbehandler");

  private final String danish;

  CitizenPoint(String danish) {
    this.danish = danish;
  }

  /** As a case worker reads it aloud. */
  public String danish() {
    return danish;
  }
}
