package dk.samspor.local.campaign;

import dk.samspor.local.Service;

/** What the clients do, and what each deed leaves in the books when it was answered with success. */
enum Deed {

  RECEIVE_PLAN(Service.REFERRAL, "POST /api/v1/training-plans", "RECEIVE", "TrainingPlanReceived"),
  /** Its effect: stratification opens an assessment. */
  ACCEPT_PLAN(Service.REFERRAL, "POST /api/v1/training-plans/{id}/accept", "ACCEPT", "TrainingPlanAccepted"),
  /** Its effect: the level reaches the plan. */
  DECIDE_LEVEL(Service.STRATIFICATION, "POST /api/v1/assessments/{id}/decide", "DECIDE", "AssessmentDecided"),
  OPEN_TEAM_CASE(Service.MEETING, "POST /api/v1/team-cases", "OPEN", "TeamCaseOpened"),
  REQUEST_CERTIFICATE(Service.REFERRAL, "POST /api/v1/certificates", "REQUEST", "CertificateRequested"),
  /** Tells nobody: the delivery does. */
  ATTACH_DOCUMENT(Service.REFERRAL, "POST /api/v1/certificates/{id}/documents", "ATTACH_DOCUMENT", null),
  /** Its effect: the document is attached to the team case. */
  DELIVER_CERTIFICATE(Service.REFERRAL, "POST /api/v1/certificates/{id}/deliver", "DELIVER", "CertificateDelivered");

  private final Service service;
  private final String operation;
  private final String act;
  private final String fact;

  Deed(Service service, String operation, String act, String fact) {
    this.service = service;
    this.operation = operation;
    this.act = act;
    this.fact = fact;
  }

  Service service() {
    return service;
  }

  /** As the audit and the first answers name it. */
  String operation() {
    return operation;
  }

  /** As the case's history names it. */
  String act() {
    return act;
  }

  boolean tells() {
    return fact != null;
  }

  /** The one event it tells, if it does. */
  String eventType() {
    return "dk.samspor." + service.databaseName() + "." + fact + ".v1";
  }

  /** Where a client sends it; what begins a case has no id in it. */
  String path(Object caseId) {
    return operation.substring("POST ".length()).replace("{id}", String.valueOf(caseId));
  }

  /** What its body is. */
  String contentType() {
    return this == ATTACH_DOCUMENT ? "application/pdf" : "application/json";
  }

  boolean hasNeighboursEffect() {
    return this == ACCEPT_PLAN || this == DECIDE_LEVEL || this == DELIVER_CERTIFICATE;
  }
}
