package dk.samspor.referral.certificate;

/** Who made LÆ 275: the clinical function's own staff, or a specialist outside it [D 3.3]. */
public enum MadeBy { INTERNAL, EXTERNAL }
