package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.preparation.AwaitedCertificate;
import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.platform.cases.CitizenMerging;
import dk.samspor.platform.events.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * The door for letters: puts into a case's file what a neighbour says belongs there. A letter about a case that is not here, is
 * another municipality's or another citizen's, or is over changes nothing; that is said in the log, without personal data. One
 * about a case that was merged into another is put into that other's file: who ordered the certificate knew the old id.
 */
@ApplicationScoped
public class CaseFile {
  private static final Logger LOG = Logger.getLogger(CaseFile.class);

  private final TeamCases cases;
  private final CitizenMerging merging;

  CaseFile(TeamCases cases, CitizenMerging merging) {
    this.cases = cases;
    this.merging = merging;
  }

  /** A delivered document goes into the file, once. */
  public void attach(UUID teamCase, Letter letter, CaseDocument document) {
    change(teamCase, letter, it -> it.attachByLetter(document));
  }

  /** A requested certificate is shown as awaited. */
  public void await(UUID teamCase, Letter letter, AwaitedCertificate certificate) {
    change(teamCase, letter, it -> it.expect(file -> file.await(certificate)));
  }

  /** An awaited certificate is due on another day, or the day is known on which the citizen is seen; null where nothing is told of it. */
  public void expect(UUID teamCase, Letter letter, LocalDate due, LocalDate appointment) {
    change(teamCase, letter, it -> it.expect(file -> file.expect(letter.caseId(), due, appointment)));
  }

  /** The municipality does not follow the coordinator's advice on an examination. */
  public void examinationDeclined(UUID teamCase, Letter letter, String reason) {
    change(teamCase, letter, it -> it.expect(file -> file.examinationDeclined(letter.businessDate(), reason)));
  }

  /** A certificate that will not come is awaited no longer. */
  public void stopAwaiting(UUID teamCase, Letter letter) {
    change(teamCase, letter, it -> it.expect(file -> file.stopAwaiting(letter.caseId())));
  }

  private void change(UUID teamCase, Letter letter, Consumer<TeamCase> act) {
    var found = whereItGoesOn(teamCase);
    var hindrance = hindrance(found, letter);
    if (hindrance.isPresent()) {
      LOG.warnf("%s changes nothing: team case %s %s", letter, teamCase, hindrance.get());
    } else {
      cases.changeByLetter(found.orElseThrow().id(), act);
    }
  }

  /** However often it was merged: only a case that stands by itself takes over another, so the chain has an end. */
  private Optional<TeamCase> whereItGoesOn(UUID teamCase) {
    var found = cases.find(teamCase);
    var next = found.flatMap(TeamCase::mergedInto);
    return next.isPresent() ? whereItGoesOn(next.get()) : found;
  }

  private Optional<String> hindrance(Optional<TeamCase> found, Letter letter) {
    if (found.isEmpty()) {
      return Optional.of("is not known here");
    }
    var it = found.get();
    if (!it.homeMunicipality().equals(letter.municipality())) {
      return Optional.of("is another municipality's");
    }
    if (!merging.areOne(it.citizen(), letter.citizen())) {
      return Optional.of("is about another citizen");
    }
    return it.allowedActions().contains(TeamCaseAct.ATTACH_DOCUMENT) ? Optional.empty() : Optional.of("is over");
  }
}
