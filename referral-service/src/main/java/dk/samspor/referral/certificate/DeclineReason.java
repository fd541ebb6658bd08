package dk.samspor.referral.certificate;

/** Why a municipality does not ask for the examination the coordinator advised. */
public enum DeclineReason { DESCRIBED_OTHERWISE, CITIZEN_DOES_NOT_WANT_IT, TREATMENT_FIRST, TOO_LONG_WAIT, OTHER }
