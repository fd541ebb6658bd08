package dk.samspor.reporting.observations;

import java.util.stream.Stream;

/** Says what one kind of dossier amounts to. Depends on the dossier and on nothing else: no clock, no table. */
sealed interface Reading permits TrainingPlanReading, CertificateReading, TeamCaseReading, MeetingDayReading {

  Stream<Observation> read(Dossier dossier);
}
