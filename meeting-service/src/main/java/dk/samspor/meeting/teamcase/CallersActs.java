package dk.samspor.meeting.teamcase;

import static dk.samspor.meeting.teamcase.TeamCaseAct.*;

import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of what can be done with a case now, what the caller can do: the coordinator reads, advises and states, the case worker has the
 * papers and everything after the table, and whoever is on the team does the rest [D 5.1, 6.2]. The endpoints' own rules refuse all
 * the same; this says it before somebody has asked.
 */
@ApplicationScoped
class CallersActs {
  private static final Set<TeamCaseAct> THE_COORDINATORS = EnumSet.of(SCREEN, GIVE_STATEMENT, PROOF_READ, RECORD_GP_CONTACT, GIVE_ADVICE);

  private static final Set<TeamCaseAct> THE_CASE_WORKERS = EnumSet.of(PREPARE, ATTACH_DOCUMENT, TAKE_OUT_DOCUMENT, MARK_CHECKLIST,
      TALK_WITH_CITIZEN, MERGE, SUBMIT, DECIDE, QUEUE_CONCLUSION, SEND_CONCLUSION, SEND_CORRECTION, SETTLE_LETTER, QUEUE_GP_MESSAGE,
      INFORM_GP, FOLLOW_INTERVENTION, FOLLOW_GOAL, FOLLOW_UP, ASK_ADVICE, CLOSE, WITHDRAW, REOPEN);

  private final Caller caller;

  CallersActs(Caller caller) {
    this.caller = caller;
  }

  Set<TeamCaseAct> in(TeamCase it) {
    return it.allowedActions().stream().filter(this::isOpen).collect(Collectors.toCollection(() -> EnumSet.noneOf(TeamCaseAct.class)));
  }

  private boolean isOpen(TeamCaseAct act) {
    if (THE_COORDINATORS.contains(act)) {
      return caller.is(Role.HEALTH_COORDINATOR);
    }
    boolean caseWorker = caller.is(Role.CASE_WORKER) || caller.is(Role.ESDH);
    return caseWorker || caller.is(Role.TEAM_MEMBER) && !THE_CASE_WORKERS.contains(act);
  }
}
