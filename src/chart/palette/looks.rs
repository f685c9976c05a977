//! The colours of each look: these numbers stand nowhere else.

use super::{Palette, Ramp, Rgb};

const fn hex(rgb: u32) -> Rgb {
    Rgb::hex(rgb)
}

pub(super) static LIGHT: Palette = Palette {
    paper: hex(0x00ff_ffff),
    ink: hex(0x0014_181c),
    muted: hex(0x0055_606b),
    rule: hex(0x00d5_dbe1),
    accent: hex(0x0014_181c),
    outline: hex(0x0076_8794),
    hatch: hex(0x006b_7680),
    key: hex(0x001f_4e79),
    text: 4.5,
    ramps: [
        Ramp::new(
            hex(0x0000_807a),
            &[
                hex(0x0000_544f),
                hex(0x002f_948c),
                hex(0x00a3_d3cd),
                hex(0x00e9_efee),
            ],
        ),
        Ramp::new(
            hex(0x00a8_6200),
            &[
                hex(0x006e_4000),
                hex(0x00b8_761f),
                hex(0x00e3_bd82),
                hex(0x00f2_e2c8),
                hex(0x00f7_f2ea),
            ],
        ),
        Ramp::new(
            hex(0x0044_379a),
            &[
                hex(0x002b_2176),
                hex(0x005d_52b3),
                hex(0x00aa_a3dd),
                hex(0x00da_d7f1),
                hex(0x00f2_f1f9),
            ],
        ),
        Ramp::new(
            hex(0x00b0_3060),
            &[
                hex(0x005c_0f2e),
                hex(0x00b8_527a),
                hex(0x00e0_a3bb),
                hex(0x00f3_d9e3),
                hex(0x00f9_eff3),
            ],
        ),
        Ramp::new(
            hex(0x003f_7a1f),
            &[
                hex(0x0022_480c),
                hex(0x005f_9a3a),
                hex(0x00ae_d396),
                hex(0x00db_eccf),
                hex(0x00f1_f7ec),
            ],
        ),
        Ramp::new(
            hex(0x008a_3d8f),
            &[
                hex(0x0045_174a),
                hex(0x009a_5aa0),
                hex(0x00cf_a6d3),
                hex(0x00ea_d9ec),
                hex(0x00f6_f0f7),
            ],
        ),
        Ramp::new(
            hex(0x004d_6577),
            &[
                hex(0x0024_333f),
                hex(0x0062_7c90),
                hex(0x00aa_bccb),
                hex(0x00d9_e2ea),
                hex(0x00f1_f4f7),
            ],
        ),
        Ramp::new(
            hex(0x007a_6b00),
            &[
                hex(0x0043_3a00),
                hex(0x0094_841f),
                hex(0x00d0_c57f),
                hex(0x00e9_e3c1),
                hex(0x00f6_f3e3),
            ],
        ),
    ],
    grey: Ramp::new(
        hex(0x0055_606b),
        &[
            hex(0x0014_181c),
            hex(0x0055_606b),
            hex(0x0076_8794),
            hex(0x00d5_dbe1),
            hex(0x00ff_ffff),
        ],
    ),
};

pub(super) static DARK: Palette = Palette {
    paper: hex(0x0012_171c),
    ink: hex(0x00ee_f2f5),
    muted: hex(0x00a9_b4be),
    rule: hex(0x0036_414b),
    accent: hex(0x00ee_f2f5),
    outline: hex(0x0073_8390),
    hatch: hex(0x0090_9ca7),
    key: hex(0x009c_c3e0),
    text: 4.5,
    ramps: [
        Ramp::new(
            hex(0x003f_b8b0),
            &[
                hex(0x00ca_f4f0),
                hex(0x005c_b9b1),
                hex(0x0026_6c67),
                hex(0x001d_2b2d),
            ],
        ),
        Ramp::new(
            hex(0x00f5_c35f),
            &[
                hex(0x00fd_e3b5),
                hex(0x00e0_a84e),
                hex(0x0088_5f22),
                hex(0x0052_3d1d),
                hex(0x002c_2721),
            ],
        ),
        Ramp::new(
            hex(0x00a5_96ff),
            &[
                hex(0x00dd_d9ff),
                hex(0x00a8_9ef5),
                hex(0x005f_55ad),
                hex(0x003e_3a76),
                hex(0x0025_263a),
            ],
        ),
        Ramp::new(
            hex(0x00ff_8fb3),
            &[
                hex(0x00ff_dce8),
                hex(0x00e8_799f),
                hex(0x009a_4766),
                hex(0x0057_303f),
                hex(0x002c_2026),
            ],
        ),
        Ramp::new(
            hex(0x009f_d37c),
            &[
                hex(0x00dc_f3cc),
                hex(0x008a_bf66),
                hex(0x0052_7a38),
                hex(0x0034_4a28),
                hex(0x0020_281f),
            ],
        ),
        Ramp::new(
            hex(0x00dc_a0e3),
            &[
                hex(0x00f5_dcf8),
                hex(0x00c5_83cc),
                hex(0x0083_528a),
                hex(0x004f_3754),
                hex(0x002a_222e),
            ],
        ),
        Ramp::new(
            hex(0x00a9_bfd1),
            &[
                hex(0x00df_e9f2),
                hex(0x0090_a8bc),
                hex(0x0056_6b7d),
                hex(0x0037_444f),
                hex(0x0021_282f),
            ],
        ),
        Ramp::new(
            hex(0x00d6_c65a),
            &[
                hex(0x00f3_ebb8),
                hex(0x00c0_b04a),
                hex(0x007b_7030),
                hex(0x004a_4425),
                hex(0x0029_271d),
            ],
        ),
    ],
    grey: Ramp::new(
        hex(0x00a9_b4be),
        &[
            hex(0x00ee_f2f5),
            hex(0x00a9_b4be),
            hex(0x0073_8390),
            hex(0x0036_414b),
            hex(0x0012_171c),
        ],
    ),
};

pub(super) static CONTRAST: Palette = Palette {
    paper: hex(0x00ff_ffff),
    ink: hex(0x0000_0000),
    muted: hex(0x0000_0000),
    rule: hex(0x0080_8080),
    accent: hex(0x0000_0000),
    outline: hex(0x0000_0000),
    hatch: hex(0x0000_0000),
    key: hex(0x0000_0000),
    text: 7.0,
    ramps: [
        Ramp::new(
            hex(0x0000_645e),
            &[
                hex(0x0000_2e2b),
                hex(0x0000_5f59),
                hex(0x0078_cfc7),
                hex(0x00ff_ffff),
            ],
        ),
        Ramp::new(
            hex(0x0094_4e00),
            &[
                hex(0x0035_1e00),
                hex(0x007a_4500),
                hex(0x00e2_a648),
                hex(0x00f7_e0b8),
                hex(0x00ff_ffff),
            ],
        ),
        Ramp::new(
            hex(0x0024_167f),
            &[
                hex(0x0012_0d3c),
                hex(0x0047_3ca6),
                hex(0x00b0_a8f0),
                hex(0x00dd_d9fb),
                hex(0x00ff_ffff),
            ],
        ),
        Ramp::new(
            hex(0x008a_1244),
            &[
                hex(0x0040_061f),
                hex(0x008c_2350),
                hex(0x00e0_8fb0),
                hex(0x00f6_d5e1),
                hex(0x00ff_ffff),
            ],
        ),
        Ramp::new(
            hex(0x002d_5e12),
            &[
                hex(0x0013_2f05),
                hex(0x0035_6b18),
                hex(0x0093_cb72),
                hex(0x00d3_ebc4),
                hex(0x00ff_ffff),
            ],
        ),
        Ramp::new(
            hex(0x006d_2473),
            &[
                hex(0x002f_0b33),
                hex(0x0071_307a),
                hex(0x00cd_93d4),
                hex(0x00ec_d3ef),
                hex(0x00ff_ffff),
            ],
        ),
        Ramp::new(
            hex(0x003a_5060),
            &[
                hex(0x0014_1f28),
                hex(0x0044_596a),
                hex(0x009f_b4c5),
                hex(0x00d5_e0e9),
                hex(0x00ff_ffff),
            ],
        ),
        Ramp::new(
            hex(0x005e_5200),
            &[
                hex(0x002a_2400),
                hex(0x0066_5a06),
                hex(0x00cb_bb55),
                hex(0x00eb_e3b3),
                hex(0x00ff_ffff),
            ],
        ),
    ],
    grey: Ramp::new(
        hex(0x0000_0000),
        &[
            hex(0x0000_0000),
            hex(0x0000_0000),
            hex(0x0000_0000),
            hex(0x0080_8080),
            hex(0x00ff_ffff),
        ],
    ),
};
