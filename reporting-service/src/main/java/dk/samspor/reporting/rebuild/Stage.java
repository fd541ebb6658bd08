package dk.samspor.reporting.rebuild;

/** What a rebuild is doing: reading every event, making the sums, or reading what arrived meanwhile. */
public enum Stage { READING, SUMMING, CATCHING_UP }
