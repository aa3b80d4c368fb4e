package org.baocao.model;

import java.time.Instant;

/** Why a person lets a finding pass ({@code territory changed on 1/7/2025}), who, and when. */
public record Accepted(String reason, String by, Instant at) {}
