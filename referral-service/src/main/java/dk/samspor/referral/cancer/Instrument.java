package dk.samspor.referral.cancer;

/** The instruments the pathways name [C], or a conversation without one. */
public enum Instrument { DISTRESS_THERMOMETER, CARES, CRQ, CONVERSATION }
