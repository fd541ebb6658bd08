package dk.samspor.stratification.needs;

/** Where the illness stands: the phases of palliation [D 2]. */
public enum PalliativePhase { NONE, EARLY, LATE, TERMINAL }
