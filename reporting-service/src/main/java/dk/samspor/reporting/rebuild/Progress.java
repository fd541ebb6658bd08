package dk.samspor.reporting.rebuild;

import java.util.UUID;

/**
 * Where a rebuild is.
 *
 * @param border the newest event when it began; null before that
 * @param reached the last dossier whose observations are written
 */
record Progress(int generation, Stage stage, Long border, UUID reached) {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  Progress {
    reached = reached == null ? BEFORE_ALL : reached;
  }

  boolean hasBegun() {
    return border != null;
  }
}
