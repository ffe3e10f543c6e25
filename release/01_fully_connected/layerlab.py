"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(06ddmI6as(*l7L_k1)|NsC0|NsC0|NsAC1b#};G-Ltx$f-%>dgbTS4w)i>X&^$4wya@I7HTLG2&Rg~_6<-K^aibl
hp=RnpbD#2G*t?zI>-S}dz>iVv33HIR7EsI(t$v2ch$b_^XLI7R<f!|QV4|r9)JMQ&;ZZ?04O@oefPePb)PD!J*3)kaJJ_c*UtO7
w?4H;oO6t+t*dP{c4UCBbKp1M1G{}+II73iy@#h(-VdA6(=2JdF}Ul#yMPRy-)~?__n%fTuAhDPt8aG70^fI1=|U|UnlE-DJFe;M
Xi)bzn$nUT6@%`*p6%1n^+$_AY}RWGnJqG<qQ>dVOugq2a~ZQkPp`iC`aG9rDA{dL<(`gRfP(LZ2Uf#EsMA0IXaf>;f~(wDZ~-#u
Dw}fA-*!*F`VJ45Z#*3X$I|7Ro%ZAB!>>a+d)A|7^*-CMj9V;0y#;8{2M*ZK=o?%P33o8PG@i^Ez07^Gj|-zy>q_vmhkNfn_VzRE
@FTIC8#>%+WJ@o-Y}wVav3BLe-rKjf6aYO$2AIm0@&`^exxL^AmtmIm-3Gul8fdNF?d#dz?I<pQKIZSSfE%z9a6@$F`#$%<a<!pN
Lbk2<-%qLoLGHi>-kX4Fpa#!~d9`|KzV;5T#OiEa^K*=G^WA_H3Q(mAeXu$(_r~;n2KRTXZ(X&BGd98P?_1@3VLX6qTVhhy+MdRO
lDr+;VCqc=-juZsG!O^~5ui-~1WcHkXcJS&Oi{GSvLG2uAkz>;2#`jB8k5wX6KSe>8kwScAOj;!8UO$Qk*N|8nx<3UskFsCA&pH>
(^U3=h7|O~n@vrlLNWoM03jt5geF5%YMvsQnlz)x(3{mTo~F}KWMp9s1Q>y!g+xFmKmq|Y34|I1nWWLF`kEM?rc=^-Pf*Ye0!<`@
1PIV3nrJ2@X^19?>695X!g`0PplA&PM&U*C{x}g4?kpe63IGD9`GTqs@`OkJ@&0|KffNM(-Tr^GW}1JFKA)L_EqZL%UO!fz!f*fg
$*uE5^#Ue6MSgin?mzGIYfDqpYen}eegF97ado)A|9b%1Z_$F6L{GG!1G$l56$V9b{$pSL8ec#4B1bWj|KmJB9@SH#h+uIJ?Ko~c
Ib%*6y~V-_^_~AhFaLh;(GEq=Gj(lQ!iR$D?5Z7LG{A3U(NFC8yhK%zCrN%@r&1@DhozkGRje?K3_z3tXg~6xJQ`2a|C)-`0@V(X
!bQlTxnO?(`daP?BU-b#nfz9=#+1bVI*#8T@9Wps=}!+wH(_KYObYL>_6Q58<Nv!Q54H#UQki<k!`uG4N;`T2083dw3D~}SZ=<i5
*Nq65^KK)NNCvfGXbZH0|F0|6y*yE^K))QiFnUd@Do_l_puqm_AMsQdOdMnL<0EB}FrS|cORBHXuq_-uxe0v~f(Z%p+q`{1irE4n
2rR>p&duRR-_;bT=)V}MXiiwM`SFaF8tLA?$$9X?AgBO;^qu*5i1(57*+N*LB?44ik|W3R^m@4gms95-VulvWw6nQUuz$_j*oU+f
R5xI!+e*)w{-PVlk98xmMMxf#CmJ*!#Uv?0d`IyWaOPt+%xS7_3Ib6@74B=tzvh%MeD~(JgpaaBgT-uDVf)Gl+7qMdre+feAU!XS
-?)qS1AiLDt>$|ne}5Ga;Ehx%8_qui?Ss6<9v`ZKyon_b87CLe5n1iQ#|Km$r=TNfxJoes*Amdnhw%@TWI>L(huRaH6%xJJLUykp
8A<G0AeRwMZbhn+8#t)decO7u-pGW3we7=8hL<g;`G}5V6UhoGfJGI0ZE?cV0b~`4QaGtbVv0~r)O77u{-I1Tp%knWG2hNZgasE6
ynyX~&_R%2Lhx_2|2A=;@lgO~M0$P9kKO1UmR-J8LEX#mAM_!g<EU5s-`>*ORUb}@Ajew+uyL8{-$IAFaP^IUzhcTK@=1b0`|HMD
75k*mK?2SE<&Ki_-=_KwTsQ`&G#tqQ%jvl6{2_%Z018nosz2DGlIlzzdEbp@&QJG}W7$o=E%|iNrr^s2X9;E+kf2y2-KZ8opkN{i
J+Rsq(^vNYyNBH@tJa;j8b}8TgUXWuraCaSsHAlmwK@N`*lQgRdCwZa)w$o6T4b{X?MDn9ixnEQzTmRvsXnAAkwa*3Br%Lq1XQji
`BjUCD7@wV1|~;ZiF^Q&BhXd`)G25>1~|zUIq9p;F|sjnq48UMo@eWmdkbvYWk^gD4NkZW2_KEy6Yuu@y5AEM#u6O|dn{jrDQel+
S`m$ct)}#Lg`6<{hJo-Ypx9i?`cBChc1I$|J>R}|I>yCCu>5k9PZVM;!3s&9O3W&9XJ;}6pc5T?uU_tcWBy0Vf6Gk48ZLSEWU0@E
Ch8PZRpr7Nc*0I)<Itc?w4UyFZs+^ne7DXm7hY72SQL;X+7ihHsvH>^2elQzoD(3*^evQPkOsoQsPMR9y`e9KVw3`EsLl8W$A`;w
nF^|EszpMcG)H^2+rN_tHVtckwZ`r(;S3lUrGyX6=txLPIVp=kkq628RclHyH@0O2Hj60KasKc6ppg(vXZHdfhey`;P_Xm%K=$b=
A=SA3!{PWjla)En5*)RD4(~+K4V;gS;Kr9vZ=(%JWEgKZF1K(F0O3iSsEQK=Ayni<pr+;uXSjh(57OaLL@hW0ol7rMDXzZ_ja`5+
dz}iZfVMY6Zo|^B;R7G!s2U>8Rp4WzWAo3Rz>)Nq5Ku)|4W|7aGOrCCQ*AdVRmDr7!3WwXI1?vH=1Be7Uo^F03`9<)FYV*$`By_V
?McBSj1l)e$r%EM0tHe=U?LSneYiHT+#Q|D-#?t3j?u5=;zRV)Ks0*Yg3JuX**h8`0-~W5MobL|sX`DrFb0SA9kD{tzq?F*!!$E2
`GgBJoLMI?gwEU#vv4?@oDUpMLad>t1vg`qGhMRBt4p)Ky23I+jGW6MiZO_K3}HHZm!!$iMG->9UAo7gEamVn0}%{)jxO$Hj2ybk
B3kU`1=^DumqKZRn3@gQ7a)cAZbO0=2E(*CAt$5perr!49YM^2xFi_6?l2LC9Am$_`ICYKd8M!*g>QLGJSsptwe{lid(>==^nz+S
tM32Se4ch9127|SBpTvi0Y(p$F{-F@)j}l@NC!z86B1BNN*vk~@q8ZRRH8^=1i={)ppy?Qf|G}J3``k)NDw<3QGx!9Em;h}<cLL-
HLb)+aV>BK5(p%dn!y$g)yD!oP47UG_+JcRn%?x$NlkE535?SRD6>oy(o0HPtO}DDrY0oU*>k);<A3yX-#O6sap%{|tkJ-=Mgzg6
`VbpHO$3F~`kQGa$knK^(O{9)SIg$8T^0}wCRfx<XH{606C@0-HYWQtVa1+W;{xRh|8OB)8|4lYOj~uKX8wkQTl51F-MMayX;^91
eQ>6!s(f&+>0$@3j<9%Xwal}MYgZAOieWbGsFEnaB}Ib@$dJ@3Y%bddX^Dy5rmpRd&ad?L*CUO$7^|ecEgvF7P9#1;Yb_G6@=Bs@
N;d4`p~M__cYIQ2^xG+dsw`K^n4LG<DsaPxN}DSuHw?TwY)h)Y6sij86w{9iit8|=q|I8QX{e&3G~!e-1su9V6)~M0LuR3-s%+w5
kPITcDjAC`9h6D3Fpb6a_-eV%d6k3j600nwhd~0p(x|p1P3%afAX|*Zg>zw1F_I~eUH%n*dBfAu+4RTOmEHAR5x~LUM{};T8?&}d
tDF)+z36L!wRxku(qvRU@;K{^sxKxus&QGF)a)k%(QT-dfh_BgxhfWBXBBN;`YkPMS_NGT)=TrHL`oji!?l&_w{-<(mAcrIeiXCG
Q$`;vIOsCpgOQi&t~WU{#gNGO>wPYgJGzx*R;HF072ZgDyUuF62?|xw&{7?8=ocmwT#`X13kK(-d4u{ntr=U_GsOG#suy>umF|`C
*1Nm8UbvC)N;_}^9Ny$_gzj0)|K@j`vmXHSDNdVx>@4|o3C-vCVZRq7a&vrNmqZ)v>4Ylpw5o68m%ul^&q|}6)!z(ngf+P(3LUB*
K}rxvQH(Vik05Z{$fN0jLvM=M;YBj7GQOR>Vs-{XrN(c#%2vc_O=m?M$&{w`_$yx+kra~EqczEuWx{P?yp_Vawvb``E%K7-$1dDl
DH+q_ue(`q)uT8V+AZ8<G!>^(9%lAz<5><W6!t@h13UZg$1cAutzfER&ozFEX&p2xWe%UzFYW&1zp@^nQg6LEfX4bYN@vC!L7yx*
xU)8g^AYbdAHql!`9D*@6AYp@*>#xIi5urDClOgk1>+?KbY*DzJ5x)sPr2*aVJT2Uri=rSS_om2J9!c5yv5x}?8Ao=zHvO6b#$DQ
5%BAV`_Srz-j(hvx<88jo;Nx{5Q3Uie?g&URw_CP7B8&dj8xbQG+G<|-fGrewB8^P1S#g+)wb+k!a`$533_If`DNLR_FAfov+>Ny
&)xfRb;kD`b0G@8uVf&ZHu{~2_V%PY0kFCaMb9L>lE$5cfT*Xt?gPN_>#xT5o*jl%pEN2_hoWOO*uOM07NmS%l%*1l-8tZ|ah~U{
2AJg;A%iSFXM=xv8aQLjvnTlIJCHmAU+w&?DMPig1?4Wpw^d&d2SPsYTNi^4_J=cfOGX<TT5W45eD<l_!49fRl0z#bJqB)dTv8}1
&~B#@=toLXi(ErYP%Iqh48Hv{oUOQPfG#yEP6B6T$?=>>T{|(9Wt?XGTrLHyX={Nk2gTZHyr%yJVPtKh2|Ry)ujr&H3ZpF2U&(IS
7UL#vTnQY4=fuDa9-5NkS^`ieAgwVpq#zX*<fLV`+@)|Ft%r=NHj!Q`qRYkT#^!9O(>$JYsE3grF5aN{c@oe{QsI$)r<0<P>b<fJ
pO+eIRZ*cp#QB-uDTFR`LjcF`k_c0&eqSTyC1rG@6cK!?DbH-?DAvDnwq&znl!7}-J@H9bSeuU2TNwvP`=*LU4;8-{VZ>XzhZxus
-xwrJs>B@ylqtj5wpxvzV<|@PI2SUS^<FF=%0<0O9#J15dU^bOxZzkLh#tbz+ncy*dnEVo>iu;J&4acNTemITaFXD`8jO))a*#TV
8bzGl$OMuH-}<<8khBDseuqNMVn8mgKC%bex}h>evMB5O))+mUsBMy9UfE@xn2JEuQ$MCFFNB8o)tA2WZ__DHRVs7c15;{*OG0!A
Om%~g?%jOP{~~KJ^LGV7b_L<X8Ow+CjyDlrnkg+{IXs2MpMh~eKr<9snDPUI2q2kRxAH^?c#Qo0BoL^e6d>odvr&=|O+oJ6P-hMK
ic$e~Ql~-d;k}VO_5p$Tn(%ipx+hVbmm1t-AILVCgjL3%g|)pAp4<r}o=HrC@?Dcs4td`{TY7y}p6N>D96VfB_b}6tt8Y%Tu$b+i
xB<QR@13()TeZ*uz#tLRe$RDaO-U)_Zg{@Lf>R%{B2-g}U@#et2Z$gPC`dvdYGy)HB72@rRsbr>TLU|;AH&=g5%~6B7ph#j5>?Ek
0x2w5QV_{tJtfbuf;<Q+vE|DQEZlY1ic6+#mwXL)eZDW?Xk=u3s1H5nq$vv>%lE{60RJfZ*IIkpS+iMG>bj7k2l2|0Aku|tN>!%G
nn6%N6SEb68koeZ_Hgz$e!1p^nmxc;>^^(1lT+(&v)?Uuww43i+N1SQEG<8iH!iyB>&nZu_cD|lX4Jflmyt`|W5sqTDKE57=-J3_
tA|`Wuu`QI5#N$cGxp3-coE;--?;FuRU(|(yu|Z+(MM?m4V2p|f1Iaz9J^mYWFNFRK4*bD(pI3wV>)8%`Ng;n8N9R=4}i;>Dyd4F
Vjl#6qa0#x359~AfcWA+aH<);A_s9N0D1;b$x#&0$`;WKTVj+@B565JjZBFX$e5ud%Mj_Gp`$NKii${TtP&fl0-+cd1~Zp7o&);6
X1MQ-Z;k9f3fT*kNr{iJyKsfkMcSE^a-Uq3N``!2D1jR02Z{#-VHO}X@o>-pQBPCFMA=5FmTX>(xW{tz3xr4@BN8%VL4qbiDFzLT
Hmin7M@e-`n#-zFK(kubv@VRwX(=cpDX<hr@IoW4kEV%&d2^Ngy$kvK`vBvznFwtG<nB89BthSPWb%AD*veviBv4EzgYTD1rK=S|
K>L1L%*D1}KhGb$vB~x8N4?l|1#sAQUXjc#o)&^!{#2ugae8w;(iDn+1AJ)BTtt||V55IW_)J3m=XX7Gu<TyaYT%Cq8x6@k(J3_u
H2opJEs!h(f)e^WkSJYO3Lk<Aq6Hb%P<@i;v)8wv%0)<3oL422inm)g0mJ}L5=uX;3e|fBo5;vZ{lCw_pW3P8a4tteE#ceF$_-c}
pWvPTpv8&$Z;auXfwDaM$YcE2&vSlE?|Xx`_o-K<8*eYOGiaRCCR3Gnq0YZArJP^w-{r?k`Oz>fn-A(LQzQ1*dA=$#V_#aS_1BZi
f2M3PHYDrG!qSkkH+9MjNI1Dd3MMpKiD^$&hp~#8H#Yea3mZp_{kX?sf?Os1ZpQbh$QwEhLRxD4kSZfRnYEN!Ou)+~^45Pk3YQY|
oj@9ohQnOqftN){a#fEa7{D)*@+^miDl`)k(CjS`>Uquq0FFFCAa%;C-|4@s%Mw7}N<CgU;f{8wEqTbhPd@YTu06;E#O^hu;bOsw
N|ju&CiPO^e9Vj>Xvu}`1?Ztt$1*6zTHKv~Vx5H=CGv3w%U$xllElqq8fX}uG=WD^d3_V=Mg1RoDh=yj5*>L``Qm%+VF=^Bcmkw1
Z);eJ5fiIbR#Dm5=kHjM@M)29o6=LRLpsy8TG@4^l;2#Jc-m^fjC*>gnDvo7&}&~7Ucs(rV<x|Vk3Y-C>{fU4-1OGU^c>YdeA$4Y
($egju^oZfHnZv*vYFlKU@G!kgTY}Y^OTt&Qaf|cm>weg`Zmz5E$ZqsW$xkRJ`SIG@inLP7Hg;qQ}~$ltZuSNlwGXJc`S`hKW=tO
_e6u!+U)zOpNbc>I>@*gUxoi~nTVYJ*2%dHLhv2%Ws*4`+{)?MMe@X-i))h9_?d!lK`$VZmW1cph@S6=Lr{Fj#|i3eOgxRdvW|4w
xLxUO(>tHw4&XDSs3Xmsu{R=Duv6+sw?I@80YU*o%E7aMATg0An8JZ;sGZbRsse`f%PePA;l54Ehnp=MvRv;mk*Of2jn8<2r9}fi
Uu)IQ#Cr=Jg!ITb+WP+Bt_->E`$s0%K71!Z*-_&$tt^SE2SyVoIt&~hqH>taqsrz!ZsaiI5_1b-g;#heT|VH<%DKvTkP$knXuAR%
kwEub%nYY_5i1P_gGPP~qSz5yYAKK1)<Q=2NmGjOI%v5Ho(U&U&f|f;4MPPPN(+Jh9Qll}3=%$f>)QJI9}h|&Xa~AQECv)HEt42x
9_6jG0gGwMbwhgfVCoKP-Tx_QfIz2ln-wLsKaqH2J{i5&%W4YEYta;4S>CzeYdx9TKfvA_wsPZ;*a52zE`L~<Oo(g1<H{t#SF1L@
O14o4YP%|qy*)JNed&5FarB>Ph@L=;$=KRGH(AF@gbz$eg=G-as^uzm?P*DHd!EvCkrW_YeL&bXWaP4$YPC9haKUv~G$}nx3p%&b
q0Tc3#DkR^krgj_H%(WUZu&iqEULv?6^r}k-qSGaw$DlsB!Em3zFhJ|kCDH>YUaU*sAyPH^onmtJ+W5l!x(-bk~2G)ng^(H1<aOg
Ayt5R9W)b=u~TO(-nFt2$bFKNxtrcQMgd)CLBDecoO>CErUeg81P&a|4gKBRx(ka)GiTuJA#keMhw5R}(1q<<cQEOAMLIeSV=IgJ
nj@hV$4?_(H2dEpR4NyqvA05Kw5dBVqM%3@1Vt8Egn8$pT1sIAzfgNMdh&i;-bm96Z~Eu<`||v*$g-!o<B6cG`Y+X9(DEN!2oEaX
CJ~G~Y~`-YtFAtIcW0qHq_cfYv9224Dj0QIe$<U_x7MC7IO&c24l!V#h4)4At9mjIqCD)O*BZ~;>lnQIPP^~ld9}BNYP@vE(8c_a
LZt;YtUH!-t5V|>l%*Z|<$PwtTuYr?<&A~VvfcQSB!giJZmJuebfk&c%v;fW#=n|!sB~FLl+S^|+z$xng}nm82@lwWjPBq8+2|eg
h5Y=AHGSAMltjc)0C;HlM<-?^iz5vnOag~tc0dsZ3Lqr{G_Im{%vzwEOB0By$dGx!ZSI$;{c8Vg2A|tE_Qe&GER;o6N>zULMHMLM
$qca4fKrP<$6raYQ9iBoJ-YQ``OW<|upizON_?qxMJPejT1aRmmkG$bfn6C%%DmdyuLu_mKole_5vAzk6tgod(pyz93Jd4f)vV0i
wVc_u{s{f9y1;>@`xASL;Ow~L8z<L8WsJ=(bTVG_C=Dz6zh1mL)_nS1Pz4~6K|~<}s*K_DZMWv!9#){kBQc=_YC|ZP&MqFpLST)-
7bArdhp6k>I@L1IGx#=mo-_21dyga-DY*oRI8jES^(~*Sh)+_b0+6X%Oasw$N69U+PV*veBhUj@Njb`38WaIldfx+vnfiw=ydN-n
)nw|j(S1+NoLqs&vnxu6gVngoOaH~ASQ(x}4=Nm?+Xew3f}jD&g-BvjHOgWLu$sQzd+#Z3M1e+;DjUUTN?J@G(^;g!=nBafe>cgq
z|;hC5Rgm-au``NJ=2w`xj;LK4La^%IqhJ~qJ<Dci4fEnc});5C@dyNqZlrnKf+{~Bpc@0f<(%I3e!(kLaxCGT4I!2)m2*cA-JgQ
F&yKB?=B39o@i8sXbq1MBA(L`*&QDIUHOkZQ3HTr$ot>oQx;uJ?U1>36~*Np>=xxoxIt|~AsDQH0S*aq<gqKHDE$b^92N{v@PdY#
F||+`JX4KyrXF`jgmuZz26|d%)yQ?}v@qEbD1r=A2#pXKm&$C9#<+1<g_y1cixu=F_gcHPGrng%P{0)jot$M6J6U>aMg*;L7bM!F
LxPdLfimL?cYW2g#_WXIro3E6R$TOpr;`!`?w~0bDi_U~Td)oxR;oro*bzA(Ddz4=;>lLEtPPUW@0!98MbHT%NEAX@1;l4V?jzvo
AS8~@%kD#~a+6!CH6c_MRr&OKI8dRLD)GCzm9+%NV|-vZEV8aoHBJ`Fw;ndmK?S6tH%gEI79)U7mf<GUUKg>IVqO$s^OhtW)<t(N
J5|k`X$k|tRhoxh>c4-4*x6R3bXXLtjW7oX^u^F!@hllU&J|KV<L5JKZH2Gu_BT@^D2i7l$YcyaVj=AU(<z??WE48;u_jX{kVJA~
7t7uQ<wkx>sZcPoCukFZ;hC!$mV@Z$q%uJGmA(1OtQ1&o^SiX=lB<FkX>lq-kSeQU6j5MF*~=CrYR%7=Ohj%Lg6iEPBX?LBqg`e@
Rr)NA%)lzCy9Vv%)C67;O$cG(EatPF@{sH1W|gEoxk{!%;lmj{i#W;iw4)sDoq)bBhM-XON0pTs?wpOAro{b(rb)w}irJT21-ZFI
eC(B^R>rL=!4?Me8XMVNDL`wZy-V%}XVZM8k001xn5&h-GlRUSf6oUd4C8zIjGdOMq&8#;!ia&8Dr~*%1P{<hi5?ZBCt>yLl@}}#
(gU6{fE}5G3lmy@yp0MT`)SYN_l?}M_>ue#cf1FsQ5xun6^dyemM|=Nw6<nruyb{|PL*2psIyqGqw0-UNdiL{3PUkM1kV~MmRl&s
FhKO>MmQtC;T3<w8&pv~RaDc)XrQ5x-#CE2uD71kbwNq5e?Fk}`t=CYN3b{Nkypz)H!&pi)%b3zE<ki*rp$aWsRS%EVNvadE%uau
B}4m8zJ{F&;QQs$!Vxfq)b|1^_~xhgUwWNKLRTks$P<0v@XOw@jL4JgHpu!RRA@kIa>VN<ojcy<>tWjIdWy+1n7xKVCwe%tVNqkc
_X#?!EkaX-oEre8$+m)(SW&`MpyMS#WKXSi&+3*|<kPO8CPO~|m3F#NBTk6*hwIB)PbxJX8Pt=IT`*N)YIskD5Dr!!KJ1Wc5K730
Os+E2Dj;c#)iaA{JqAI=^05Y(VB29Qlbhu^F&vJVwD5yG20b2xprl#*F_En&APGb>c|;+GIR~8WV<g&G1#2f!rRQo$#9J96ni~~e
2fn8Cn7arjr8Ov*Vya0f!{?M&IeXJmii|U;mFji2K_6#K<sd<`&X<_p+GP#g7%6E9kiO|+c|&_2;|>Od_*u8FM^c-U&#{LLu0Uj*
Z++e^C4ovT#%%z2xHR9_`JNd^`9A?Y+81a<a0bu<N)zh>>>@oo+0srrxLCrWjN!>>P)lar?viV=crsmk^$)?q_qU4g@D>JQc(RFD
`x{_*oyb!!9gexoO?Js<In*yv(H{kH?JZ7N@aYjvTo;zj>6^x=GTpGxXFL?$cRXHveA9k+SRH7LUbdeQ<74x`2B&a=)yF(<fyhL5
(J=sv^yYZQJ^l_NuIvuuLiTQ94S`MYfbOTc6SQ3#86v?0FG)1iIzzQE8Md^T;}XF11^}M}y$Gm%S%oyuNEHt$RAOkX2{Z#i5R4c!
srq~u)50wg^e@m0t_E04&`6NX!5K8|2T?c*AX<qiMFj?2y44DVa2TgqEJFs^@iSM>tC^yyRr)<@{<Wjm;jA8nhkZ7_dmlPUAThTQ
^CCSL9M$*$FRKL=6D3{oyb6$|1=(qXIqWjvguIvuUoGyXTU@-P^YLpkkuooGQU&y$%aPf!DKAA{CJQ)q1H;ku$Yc(9Un_{zIF&5?
H|bEKwBZz?JOSSgIArm{-<NJ?_hRqvgg(ETECmV|Zw~J*u3^tWhNL63L?9dhW>-#}@O*ywD5L30BRiVhN5wCl_+?<m2%l<7yZH9@
`zDSdj4IpF!+4MtRYTg2Xdk~B8>**;(Q@Y@C7Bf>upN*EYAm1ugmM*A2WtvghnN9J{Q~v+Up#c;9<~P(9q=Di$JkbDQ3@#x<O-1K
+>()NPd{C+pMZOl_1gHYvmDD}oQ}ye;ik$i*8GYAAis!&NTcwZHshGpU%)(2`%H;CR-L}78+Yj%(t?i+J4*mb3&-E^DO^ZYNokl>
i-L5}(zHp!N|UDL;VVF-DT=H}$Z)Iy8!uq_A23!aWyy&sW{%Z$i?Hk$5`Ye5p(2Be$fBjQ+G}q|RiHNtg(ZtV2<9D-i=djcsHf?o
(MD9MvcaQ6*b^ouC`Hxe4SNr3%tVe!$lC&>VO75f+P2)N(QsO_X9Ju=d$gqD0_G;}Npi$7xQau7u|QucNd-%qoZ)pU3E*oqA1z^^
co`be#BQVOHAV@$NU}5Gv#!1#>n7?`+424JJm)*nc^r-hNX2m?Ny6ICI`2e@$&(ps*4C5Ahd8YWczD6Q*3mVp6qBlyhNTTiVQ9Qt
LB1}Hj5Qj!Jf3BAE3*ylX2O+fd7SFCIhtfpZNfeLP){j6E=V>|+@_D2&p&;7<7jo0s#hO{NuxN<GBU{*BP}7x1=8|GtmND^)!wG2
ghvDtuqtzmtFowDDRHr9buYf5;j65SW`>7=Q$1~bi5(-}x-vL6`^laXI#u!)<k{DUjpUyQp~%64#u&x!@_?WnBO2M5bIFa>*6TQ^
zH`dPnH!kfzm&7a8tYdME45x}=oBW_DMXS<)T@wzC&Sqma<n`;?N6ceUokfKvA>(@LcB1KIkj|gZQ$hG-_HGc>{z}zTxV6-d=9(#
dyJutceZNGSkY7r&sydrZew>H8nzBbt24XV=bDhAuagS{lMuwtRE@YqQG8{+fwyoY<Zt7hv`+@>Lr<&WyKa!X<j;!^5-b;0+SX}G
t<=N@u~rZvO7c-;VWFalB(j1a{1>aQv0JVu>c+IWTA3HB2WzVG>0MnQ6lPAweQyKeTt!+=puWUSmeY9e@0_SNHm*X+dkGDpL)2oZ
;6hZAX1HW>6}~3;Nw@1_qZUDT87jvH#4_FvUAi~jR;(d(3zF82c(Z|KW=E%xLMV*0(GI<Y`&<MOVW9@O3R&~*G(pNkDQQN|c&pCv
vDvQB9UzRSooDi3jJeY_)qd9JT$G0MyWEZkeR+@?rg+qw#{Yjz;k%w)e5!I_u-rssKbbNvSqj3jJ8<xLc}<X+;ouyES)tjQ4Hi_q
w;hSPXIr3Af^h#g<MMg@c%Lq1o%CZ%)YnG0Y&4Uv8L%8nmQ@qhXbmj3Z~+o}1tLUoCx%T<R7Ax<tGtVb#vem7+G2!Ry=}a+hMtsq
oJLzOr9&q>=DGc8Irf9(_`=uC`L*lK4tOlS{Cl{e;H}=GnaeeLl@7#`O1Q<YgNa8NW(b1d(pd9$7{-KW6qJdM5EXaY@jaP_3OK96
hO7lLLQjbapT+fRiQ`)?Ku6-#?jZ4F;#{I&kqNn@b7hemD*%jYRGKIxSf&e^cH{)MvSd(OL&rzzprX(y^bwQ;;@dFT5FmyvuFYc@
{LrMb$zqoJm=dHx$nHE7#K=B^TQRe6azP>S>bVXx57L42S5n=@xxG1f^_UF+@{@S@VY|0lb)#l8i`N_6+FYk0I-Ub^Jc%rpt&Vj_
Kso3XQNo^O0VpCKiWs}l2EkNs&C`#<LRzLp2FMs?ep#=*`524>N(6dV?fl6B*I((qV6sdfy&{w%3vjTgRaG7m94G9F8LWjpOg`K0
o>CuIqoCo71e#65X_0q8PUT&fofFC>u^@s_NP21JS;w0W`9tAVY7B3A2k>zWB*v}v_OIaIE6Wn0`Ym+&y&?Vb?}5nx>;wu9x4GPt
m$dWOhU+8nOxnXO2I&Jq@qR5v5*8wE^3;snD7Wx{;Mjb8CL_z3z3=Yu-K>W|H53`?l##I~rYW~KJL2*d-LRKU=P)e5dp<MIT4z1J
E51Wquh}bVyGvle&aGt*85C7joDd{Oog<1K>oxnqCMO<$aqPCIrgh6BgQ3sE$DVgq=f{s+c^g8DbTJH?Vm5_r`m8bQXnw*pXo3tN
df1{Y*IHrBJMXEj!k+j-dMY#B=)xai`2RO2`~?v>Dw2XHFa|{x4WJANpr5<4s~}1cu%Rg`(kRdk0tE`Gr}+QSCZwvSDgR9CqgAzg
anw|5j=C$WZx|Thm8duW95XEccH|8*VgWZu9sf^T>&RsO)ZF-K+xV(8*xTXDO`YBkQ0Jm~JbC!-pl5J+O1Z`d-N|~0b$+}7o;XJv
uV=E~yZ#4HyJaXRWDmbqI>f+Jm)Pq!b6Zg}^ZpiMe?jac+eNUw+0vf-5+au}m1qLtXu{2x^4GiSg~0uPRQ*r#O%}CIWS%i&!S~_E
Pehnx9XJ4_-74WNh-osKU;5WwCp0BUA^%z5sRv16`Ek+gMVAT#J%X0BogxuXk~8|RM8!=BeBr5*%<oH5k(F01=|~d<%!?cn)vu=t
v>kv=X(i`)aw8J3Yp7V-MaB^k5x$%Tl6gw%4R<YukzzxiS-BC3HsuF-B@rk`ai5Rge#g#wa%{~~Ln*d&P7yKk5l$ytE0nhrK|9J^
hbnWmXV#N-xRQxEs@bz;<4yKoK(gp?EVhV&a-J?G?!y!`tz;r{W`<C=ev#I}((AdvS5{D_=tBaQlC6|I)`Ha+`n!AT1c9#=J`Gk<
M%^SD0LTri&QvIj2!+s5?jqb|Zd!c}V~v2I4`FUl&x)B1B?Hb;ETM?S4|`3d-Rou}ysufJPQ-)8>K#T0b@y>(<<v3YRoz8WVN(E>
0|TZ{16?I%h*Unm)x{1YA=g?IG;tWiqnTpo8N^NKI|gA2kFI=qIh<Y)>p+A^G4-BP^moQWn1Qnd+tE1+#PTfQNXL<Ya|^MKRn7Lu
Dv#Q7EJwaC=ET3}_F88Y4j+{;1N~SJf-<QJsi`+-AK&d-AcQpkZ_&hp1n3k&Zgu(nYHZIYW5ad>tU!<?Sd5r%*6`h$L3A!%xXiFu
e!q$oo{5<oAqk%obMkUtDANS<`k~lAIll=T(m}xMm}W#leb_+?L8zFMoT<@gY^$p9t=K9vtQFSyeUGAWsLt;ga^o&(Q`>9X-J;=4
>xC1Vv#1y0dsXq_H$9=%E{=|97=woiF_~G_2EpjPc$t5xU+mgAK_jdZ2DXQlC%N~u#r&6*xCvN#_pWR21lLc{ju5?z3>#qaER}IH
LBUftu!m+BAi_ljE+mu}ksY(_yc!3$${QZ{Qy^%DU}=-DNAIek_<5#IyF+EqY#Lq0rV&9NA&DE5ZUDAxg;7E>xt!F>0Bo;aNPkMO
GyFVc$pHO8;rq0^w?c!4V1~haDDr`sfC+zLX}maoS*t>*;bpOX)aOjIj?idWhXRwO%a{NVL^wIVWuOw<sUxWDvyfeA7J8pITC_OO
>H9Tzxcc*BRg%8Xzm;AT795Drebnmal#DMk`tR?X15)ivPdNH<_0Y;Tk%BU;F>TJ<dQ~D*%e1B5s#K|2$}4XSQ7S=67iTODV~t!g
#$-wfBUTN0gcu`XReomLaslu&zY>Sbz{bRcxaRd^D>`;BNLFjLFVODnjgj&qKs^{#juRZ=(eBZmS1|r;7MaF$-<r~ftGfYX(I0oW
;uDENFa?ro)f)MfZrT_U)v2E3AiRaWhBl`}=|r-FIub}tdZ9tla-?SqT<VkKZhU2>f{t<)aghP8jP4sx*g6tKm4EFO)fSf&+<OO?
pB%M;Ux(PU{Bj)fhNhbT`UA>8-!GG`P33VPdf~L7>_LKHTx}#$(p9>=$8S*bK7uVfD4&i6MlC{hqJ{HUp??cX7JiL0Y-2mDvY1pW
EQ9wl(;2Q<t*R}nJ*!=wM3@$AF?vv<h7?-5w;Uy>y*+z(C2V1QlP*2-26r!>Hm18$H=J&zBmVA|_1V2j7JgOcQ28m|D%Zp5PlE;!
N&$EbiNJ$r&@LMi)b+>lq<v)^({_S}eQH<)f?%@P28BT(n25G6++K!bfTjIk9K1o;rY6FeZY(&C@&vP!DeMZ?2Sdcj2UQ}h6gQ8D
{pfoZLyKOzXD_(Z6k(zi3i4_>&fSo`*E;j@5sMthLx)#OuOxym{m#AfPSe7{D-&<>?Ou;6ht`?My}B>?Zn6=a-<}0Bh?=@U_<QYD
4%;kpv_8du#FILCopJhCb@<N!-a%FNmMa?cpZ=woVd^bb8ED+Kziv+!ws;KEkIdWd4<#89T4Tbpu!^p0UY5<NKDA~NRjWBH=4U2R
(zD)>9PN|F&526UK;8>#lMIEA57T@UaVyV<sKa)ws9qd+wKSAub-bSvWc5-}?Ux>_dWC0}c`lSCDaT66QpkrNpQm<t4&Ki0cDA_;
`bJhAGXCx|-0<>O><fn1@LtcWCFh+t?Y}MO0s2sHs)5<1`gVUgQp970X|Bz3=Sr`wes!mv;Bk?qym5@c4@m{j-w-7F&C<#{o~$FW
$NAgS{vAf*!8NhMsJCAA84n>z?ls%V!n!NP4$SUYxbt2<1y++9`*s8QbFUL29`06h@vfK+=~gB5U%0&#aH5AKf)>%iV=BvrQS)}A
sG`sGTbZULB8>1(g;i}DQnI4SWNBeD?pPuG{N^o9+eQ?>8%SPUuPxqr(~Y^md(bf5sZ-kTIi`0lR?%_#Xy6wd$YzTp7Y$Fl4duLn
`rSsI{nMA~;a)$}0?*ljw@SutyY|aEd?H5g`_9T1Df62dju4~p1cR3ed>#4hw0mN2zt2F@#dp`jGSDc|TDidPBhw)V8!t!Gr!8%l
w%Rk+%h^RaWZHOh6@W~dow4fUIFgYAHaMdV4-Zy0h}SL=7!nhFsTfyTMCQNYDd#Tw^{-3QADpR{nlRoSp=RA<L$l*(^^o#3S-O?w
6y9t56jPrWII^b`Tk9Ys{AJ;Hlb(&+XNf2ssu_fZ$M`m9O4E9#h{8*6a?btJV(c5AF3vKz%dSS*xuM1@UiY+09rM|sK4v}^?|ac(
9CFGqW=U+=SnPVjyc!k`XlU9)IOB;v>p3WKSAP>;)n6Q&D%%C{8K`!7G^yG9zPJ*;+SST^dEYnC+GUmZRf2B)7C17rQJ7Vn+jV5l
P58==>(YA0esYPCavDnVUZ*Sh%eGS{oXjpxCS%a6F9U*HPbl<CSCtORE_ny(iQ}y9qjk~o56_DCp3_n>g~rAek6e_G!Pbr08@;l5
^BH(3znbTLH<S|iSg}~mWYLtF^8BUhudd69*2QR9w3-g4#7YFr(e^bX@ga{AgVR}jN|S4Oub#$Fy?wQY;vg6tUiI|KcB1)6K-)KD
vn$02{R${QQTfMX!9LG@u}J*((#xJUK8vg##!D)a-^FJSvw_G%h7*#I?{3Aow;!>^0S0gzDJvXlEN=s=Q|tgI<WLebD1jj3y_jdW
DLM}1RYE`lW5-{2_NwHc(LJMrv=Ly2#S{Z^9!zO$Qv%}V1{Vc{lgf6LB>T2RL>gb1LU}wt;zBW$BIm)BDtrjXCHUTbog^e2t-Dt)
@cq$D3XDin$iH0m#A~36K2iz-3z_JsNPhKT8Hi;eWbANeMS<HOUPdF=sLx}d8e#q(TZuj=Us#qJ%{ksja^K(Z_D?Qz;p`enf2Z_G
xT@vG8)66%y;q3VzUxv;nu!VsZ|W77^>gAv0#FcBpLpyArVsd!qxPky2KBSDC)rlFr_<f`30tzoR)|3$kPU0Egn9YC$vwHS#R90l
I!ThemM`Wgt_GYPgodMpW(hxtmWji3Nj?pN-WDez_s!l90v-0dOD-csZ(LyKbW2<+0Qsm`Q9;92Nf{Vk6oNAHX|YTmvQUKif}|6*
$WWaDcX?|9l2FH50u>;bSd&`3X(45kDP8|~3wWk^M%kj+5_(!xT;i-m+doUYs+9{^a_)JRE>v<MQ;{1D9lDv}z}ttxhZ&if6Nj6A
e7!6AVzI0O(u6tm5DZB8JZNx4%-U?LRtj+Ii}CI3mFp~rfH?Hp^>LCerE@&K=|9M4IaDa23Ndk7!hR|hyT(%5yAJ*hTpKddnF|!c
BngmD>8HrKe4cA+8;+c5ZNZpD1q&}w%*LldA;gbP{d?xJsA{kLo!+XPIWE#YB4MR239IL6_RWsMmgf2yB9tRFgkgvYNKB~B8L8~?
@UAlF8t)nqB$}3?T})n6mbCHNW_9L9^~_}X=bb~J9^G&rJD;5&&%e3&cG;JjTe1eNu<T?R5X2kF-;6Mrswq}HvK?zqV<IVT5G%nR
=Ptz(Z82guK8o?no$U+hTL@T*wR!pzR>)!n2R@#m-$Bf9n^{!~2q+0UtM<n)8Z-{flXpBJj!ccYaoVT==fsOJ?Ha|J>%UsQ(kb?@
YmZw~o$-~sM3@e#uI!T}g$t6grkS`d33i<0cwF1k?bx!nuzIiDW6A_H%QfUN3KopJuc}?P6q#YHwo%?KZUU~o(@Q4Pg~QPwoQ`Bl
YA0Z)gx@1$KL(D@$z=qPmp3_CdU2)7I_lXly527#VcqS3QSsem84XU2N$a<W%aDZ!N2ulBo#}y8efc~>$=b^5+=z~f8)@^ERMc%j
Mib3y(s=}GVt~aKEZg?ZZ-v>b<6P^gjPJn}3{|f3cdTY5^-(sGD5Tgiz)<t4IyNVzo>>TKS{M-4{;_;FvUZuam}ZCrDmAbt!xRCB
nb*Q9)5tL$O{trPp}vZ2!>F~ru9HLa-B~L<6P@`O4*=GCvopTDupmWnm2t)0z@#pOBakLGB4%o^GoP)yFDtr&4YmsJg;pd(W8C@o
ka7Z|ad3Io`pHaF!AvXuh2KiFW1ODwqR&_5gbUF9foc2sA!o|qNva*UKLD<0P0s604RdeYH549Va4tyzlvMO4LqX%50fRx*u?lOM
8WB~quYxZ2=I<D3)KyfCdN&`9hd--^kDV2^uVXnC1DyPa%|^RQpIl@z?-|;Zj*G-SBAlgS$Dn2nK7dd{^wY9pSyiO|HC|jLmb|-z
jp(Qybqu97Ib1#Ji-sEx=6c7ZkL>L4?sFmZeIa-A{w+7kNwa_(HFPRvxo!4l+3~^$s{r6mZ1EZHoW8fOY0IBO=25$LS9_4h8Eo!S
>z<s$EGj}&89aOS)#*km84nkv6B=KmT<lcBo&MWrSTa<j+mSQzx?_q!k>@h6R5-;gBzPTg?}D@>55*0bsr>!tzt=l=Xy+Tf4hG{<
;{L@4_MsVT2@qhxfiyXjQ6p>^qGC1=+22R|OU+conS{{FS)zxdZ{$zW-y^{!2yE}2KYy38KTQ0C|7foiPNM(tL>Vs{AV3rEZyF+`
pC1KH97;gj3QyvfS^(vr&=^Vkyd{PRFzL3qPcLbyz(NOQhFVl*oJ@RbfDD?n06D13>bfS<2}BbP2M0{96$M1SV<8myWk5U~69XVX
H&N^XkSJfceR4YH*RNW?s+5WRerrwcvo^oWd_NloYOMX5fQY@lLG~sfz^kCE@jpy6_2DnpVEc_Q6(oBKa_^};?umfPRfUqoG*LI<
vlArDnIQQ_E<Q(aJ@|+51KaV}LA{~plE@ohTA~2xg^^JZDu73DWk~mYFg&#Hk*3}A#URNc@8YGxe2m49zE_gl&f>^v8?d$_RG$}C
AzZ?l#Xon+!~3|wmHU!tjh_$QwLWe#wSA|#zuY-=NWK!e-4AZ9SNiR;7sCG^C}rtqn&UdXI9nkPg{Nia@=O;pRq$~R>O{FPTWwc)
&myjT2$6HD-r{txQ(}F2^{KJnt{?NDEZ^VA)1RHE4rS0<E>6Q?+p9Nen@N<+9?EVablqByQEb`n=635UaT3r!!rsrdjdfG-$J;Wz
J`ZJ6p(mj|v2aGqzk7DOw(}Ek>s}459~^2cCSlnnN_OP9wPe<27RyfC8C_=_p;kN&wuFH2Y0k0lK8NYj>z=&6Jm<d;9BcD)*E#XB
tKQbT)4A0V)Aw@6bmdc2Kk#;QBBK%A5p9-xXDTVmYu;h<qvdtI4I4|SEDOzO!YwV9jh<fH+ADUn<2U4HL%(TJhqFrDSx90gr$XLb
uI`g5u>9nN=h991qRRPvf&}71d&CFJzTy=6)Oq?>mqOVRG=2|hL<<?aF(60hEtq%kfSP2Vhi$xi9d|ix#18%J*psIdg%g5!9t?yo
xy+Isjv)8ycsejVor4HxE2-D49NnJ1eW$`O$1pdop~*PXpIXqqU_FV5HqrKDU}_`FF%xA*XpevLkOU87!-S#Ba1dJ{QH0%aU+@1%
bO%)is(~&<|6+^m5Cfi)%IJ7Kd7Sx#{;#;-{M>_sscMg`hnH}(0O}iuXdzdS&6InbH8`c{VglSANwkY7MFmqplPI}>P>>FFU@tFv
&`A$P0w?${xQN?Mc%pYnu0_B#?dry{wrT%ep=tJi2uc=;V1k!AO&5FB(@gi}!!2oUW_#fxf>xo55vl;Gr?Y93uPAQRwKi?(p_Yxn
@!6amNR#B2LEPd=a!7&}S&;+_6J-i74JKi$5gf;w`~tvqct?gPd65t|&qt&si6KX&)J6V~E(DJ7XRru(I?7nwQ9(^~fiu+k>s}op
uiJoc(E$UB54IQw+6yIXpL(w-M8tXnJUkpCXW#i}+xVFmIWoqizA4Ozz5?*Q<94MEH4{prd*@*GT^D@9B!nX%CdfCYK^3HC+e+R=
Nu(PNfu93JHg;oEZ16(<-kSIEO?%$R?uk99=a15vltq*aAfIR_D`B6wF}XJEakMqh3y3?L#TnHw@mBUt&5e}IGrr`C9a-82qs8an
es2NnPTv33&XDg?o?F#WUuG^76D^dKfhWz{LPtW66!9(`4Z?0QJgbs(4`HALq%es^i6DZM5kA#SW@;^f2nB;xs`*HiSyI|tDht#M
usnJ=%mM!5fH@f!C?b`gqqz?+9=pHc75F=Cs1DamCyTNhU0gLijgI6f&v#vr-G-io^z4RRH=pi5SFTjBI;#WtrYH38V6$d^?Qy@q
>#a=(Gc5d{yX3~qu<Bd!7oNTA&h~QFad5J|NSxMbr{Nqq>!Haypv2wJk1`)|WH({Wc?*!qs{O^2(0|rnAG9Q&@*F=RM(_=Pn*`90
;uXdyKj84`w`XI%D58j{PvU-V@7?3ZG0$%9Sj$m98tdV$u+j1%F$=$69N^&D!f+5i2|g{f4+Vwl-#p^$pBXLEM`<T*`3t|k3G_?z
(skd8&6xQqIbm7Vez&+V>^@Wu-QQ>U(^2Hp$S21CY<NI(urPQY!<o-T>DRV<;l(sT8anOw>H+-zm(T3J2z`m_M3{qzp0sd>&5J5R
hC+kvAbvx|eg}O!Y#g9DThJIiNBA~ENK_AQN)U8$jh@Hh$CRvqarUYJDne>A9v2D3C6=9g!w9cv{Z{`f$v~7s_#c<C4t9zx7Kinr
BsusB?i1Mx5OP8R0EEb${LltvU3uLupSP5lk9g(A^T0iFd<*aA%t7`XQ}I1o>*+&UrkbxTxxZde<cWzWAJQE`9k=A@K9M_sTq&t;
dULWQ<b`FgmId_j$@RTM-OD&$>%;pJj5wy8-wkunFi<1O2Lhc>Hc-21D<6Tvs*qDSXdpjuKq{e@;}64(kVzy**IB};Taj~MHzJHd
nh(yt@3BNBq$C}>tK_MDQSxy=xQ6{gGtzvEV=ACM%Gl}0VbJN>)2}JBa?|ntQ_X13i}`;51lNDIQkK7-y!G!M;c_Y{t*F}Wn0Sq3
$;Eo+&3iahNA_q(_E?*Zto`U_`*ma^z*0+x0EA@zr~I5h%tknY<X^vW1K2PFfIG<CP6!@J7ouulY+nPuAOT<>M{pR@SP48=jMr6=
1`rU0EIJ(-v^t(Y*t^^_Ffm+~&PI*d$%`JgA}Y`7YDZ*`RVResxw)ya-=G`GK!0E9{o+qB2c^-2m||3Zw{O_z(dFl~^e9MNaW0@0
f4Ci`w5QTuHF%VF^;aCgDHeYUfrjiASp}^`?y^D^L^|ECIPg8s$k=TSU`vT8C2_GKRhIIvg4&44^a%B{wF#eI@7)Tk95pueCx4)0
^q*&$h(Km*{MA#N@+dQeZ1cw2LE;Z1dYs*<Nso`GHkX(<7C2~cuEAs+hGj?uT!Df(0Ta1Q2hjAx(gUt#{UT!OT)?6VBr!YN6Uve;
gqSd@$N~ruBzhNeI$>%?L8Ba&p)F+Ou16t@%RO0f{S{$F+=&nAR9G*4AUN2f?5Grj1rGG@t!1b%W#bHDPIT|Kt6e%xWv*hmAckVH
B77IC7`)chrL6XlqS!mThr;W52(3FgWvIDv{$?UM<y8<5;$xy12jNr_2DUn`{#}dK&9J2!!SU|vT1}FSFvK?}yShI5_Iltg+6)g6
^-4!*Y2Ef<Kd{jR&?xV716h+l%|Aoy_6PRX)Gwc-(HN(=x9Pv}PfpyG0OrSu(z+-7>VgKF)JAmVdXB|ji~Jo)38zVR!nU*fPk%je
5_&(4bU2}W5sXOzBAQUaE<#k2=-7>BtG(NizUpdj;yH~>B7JF?3oSdDcH1a;p5g&pUJK|gOY;Zg+V7p%Wp8|UJkM=x@eu^*#*9DP
AqOyEwy4M?lLUf5Vgl$}j6yJw&)?ws=-N^NjZH`b3J4?RDTw5<2SQ!yn3rE4;-R5~))ZPw7X#l`)$%F<A*%53BX;=0{jur2BS}27
l9Z5KLoo_OS7}OGH(K7j+e^h8OU3!AoqlJFrZv~<Q}2ahR5Dl7B(d@SH6%~m$1?xHj9H5p;|!KTO#cI-D8Uu&ZghXaKA6|Zu>{#1
ci`3T!|sC&H4%7O6{~o-Qo>!d?SaErVuY-hu%ak@Pj(U9qD+GbMTU*vzSIVgLj^^k)P$+a6IQtrFcweUu<q9!d=Fmk^cVc?b^(@!
nIp7;l8NTbDUr&3NDS*JGZn9wRYu835P{FnZnN%eI{i$>E4XH7@Hv#qUN7wS_><ZS72s8sN3<jm7;ZTFep>e{tShLF$)##J6!&e*
f6Ttmm}h6;a}ygcr)GYA8C&FM25hn*@NSVP>LoEXq?@y+Ur9zNS;=*0A4q7<Se(4)GN3Q+-n2472}+Qe5}F7l=(}4{mnF-c^t1La
9b~rDZ>GN@jAOb=+HuDg<*f6cR~FabZANlj$t6X^)yrFT|C{!<(0jdl03bTz>KmsN96RY6XP;y$(RtCOAfzg}7XkQQ(EDOzJv;b@
aQyx<(L1cqDMsg#(jTYU2^ypgnxRbX{(s`sO(acAYF1Gg=~D$+gU(AD8%LxdA6Ebc$`8O5AryjQf`XUUUHtK-t%)KUE9baVNYxg$
zry>$sz#$)qhwYMDwfENmZuI}TWvv!!^iNm=&}&7rs?`)ZsHpMabW2zxO|4r8WA~dA~EHWc_h-OvVlU<Xr!i_!oUSX0YjkDCsj!h
HAzQGlm#eIp>ebiLUbTf&;<$5Xa{UnH9+|vDHEkxh=BLgK6r68!$HuFgW3Lg_6LfC$x1pw#0x?hoJ>F`ygNEz@5USAH>d2$<G2An
ejhV_{vY=<56d;bYq5yCVZ4S%Yg6~n<klQVT;ZWu1cG6JqR5D&pPbN+<4FXpYk{r6@~8$qhrkVs&(?K&#S?*4LWvyD=wd+|#To=j
hF~FxFh>wz5GjX%B@{K&oguoe2F`Tk>Z)v5xT{19T#uZI;yR_w<(uY}RYC!=W&n~&AXWw;;xrqa6S^FH``~YP5eOY5AWD`by(W2-
IT)zMJ{ac$7K}qs0~hg+Za(x6=eAJ{6F`kCK|(M<L;)}@M52<gzRo&v>i&Fse^#Y9i^(DPeR%Z!^3cqw{-09N=<;a%9=;0kc~dJj
Dd;3fOpERW(puK$W;153?U8)g%Ogt2Q{ksGhrxL@+wO2-1c;!lb391cBV>8vvOE-pO~}eqWO24Xpbu%5Q7l%gCjJR95eWpKD1eH3
y~c79*{U{Jt;>m&#G_@S@O`JV`zi6Cr1?H$=9wq;Px^<|%;4mH_<W`xoMk?!XgQxs1aC0*>Tp1lCJrYM!_3i8`agc-<K^R%7;*oO
Ok^j?Btn`AicA(%|9S6_>`>4?KHdS7hU7P&^ZMhzXTIz^Ob_^*3?Oy}@O<)~bH5J<j?{-u_FyO9yEiGI-**N;*nWL&;(1_S(>&xg
gkr%d5EzBPFgBCFVexW2kT8v@V*vF4P0KSl5VW`HxX?6}udg`8tUCSJ@$FN(QzULA4I~>RA_49j|A=%RBeW$3Pte~0wByx)CN7{H
1Wz{1CM|%Qr;y#8r_dG@Id>E8^nYgs3=GVbBviu01W_+|^oJXU0yfz|w6E@ULO><t&kk9OL&pa<rW&PZXm*}nKJh=lQhzM!cInR2
z9+!{Zi0dYLIofD0s0=`h7l|`miJxxJS#&4WMt*c3f{Y(<@EUDi5+_${SH2u;oN(Sl~f!1mM@_b$5aXS54-Xle4(G_sw$22PsWWj
Fi2@kFi>R9$_MmLx8MQT*{o^s;`;%qAixLvk?1yHGNU@=GliAwKT+kA;Cy!v*ls?g)p>2fj8T3D#OoE&dD;yGBjrX*0Gr8AyupW#
{4c@;k;V?r-5iFWcwu;Bci11Q`_HW}hu964ZH7}&JIOdFK;wnj+@l>>@*kpc2hw~_u??L1e}vh{*c{13=)DQm52LX;Q0|A;cAb5P
-gFo2I*kv!zKCP)P5x{1HoeaP{0+{jjY#hUUqa5Swc`1GH;I!^aplD17C1dih4Pkgi~-;@M5-l#bQ@<;(FavQa)<UWqkj+4=T1}i
0cVjpv|J1El}yThzundQO&;#otb@78equ$CNPe(Vt{{Dd2VX+Ngy1+(JS60xk`)$gARd=^Jv=;IzS5q-I6RUk9I)fY1v{or^oV<X
zE%e!T?y3cY*d=N6G!9O@%+5{?z|`IL*xg?KNcTXrz<t*3(XWiseV)DYy583)dhHJsg~PS`r590OwW1JdjI+#pfNa}9&_2#J)m_U
8!+_HA0xlYKj{?A&p~a|ZEpkR*D&waK;{^$oUuiRkdP6Q)8c)24&1{RCnJf;PGf+;rU-u?$5?--ZJv^I@jNV{Zd4E0m)i=^)dng*
Zy7GZN@)QPAW`t5N_>yvgYT2}9|j-w@rP_z#dYgDL+dcT4^{WWeoyHmZ{8GsPPqz)UvSAef0ZVbxd0P!ko@W@Iq<KLKqv)(Y=bF`
QO~u|Jvb@wfzz`&%Fq|E{ayV>X}5R={oQ!J=gIrc$He^GobJbCl$Yk4hp_)n-LJkvz2>J+O#|he0BpX9piL)dJP-4o=7;G)(GAp}
%;<d7P!t!KQy&i@_R(j~FsIs61X>aB8BdY5>yKx#K0&cJ!y8QeMERef!N^^thq(-<UJCm5J|gomU%vLf8g0-81NejOD4(S{NH8RP
Gt_pUU|wwM4^`y-&FzN~`aW|J3o%s^7A_#wMC+8As}fGjk7_aiHTEb~?(qSeaNy)sY<>%q<+AkopIY?jab*ZiJOi7QXHN9n^19bt
-;`|EJdF2yhI?VL@r?3n5*^d9kUQ(?^cd*UEEjNnH#or1pPbs1x6RD9-kF&ty255zCY_JJ`czqllj$%zG9F$YJUo4WXM*>3e=!io
2E{=pUXJjApCRZ)R7xrI1VyDD;KZ>0W9tvxGq02-IhVQhoQ}A?$>>y2N2#!KJC!MTxQB^JJx@G6I5q7_mV?0Bd!h5*X!?82Pw*E*
8*B%<F-7vx(rXs^XyOu!R$DE!r9O%qy3u1>CkPxz(ofL@(yJm+X10B~+<w2U*`RBtp2Pm9(BOyOo&@=RmOR}Lkq5y(E;;?c`6r*)
H=okxsGlRy_o@1j4zS%gpe&0!9t6;K(Xi8{fzg8C4x11`K|S`0ku{bP)upDHJ5F*y^78x7W)(BrCJp8R)3oaRF#NCDdQYw4Vet14
SAXQ63-kS5d6}0@`St*!GlI%j&(f|4lBqr<Qs0@eW$?voX$uFbCWHE+e|2WJMh^+43W9Dd@IhhiVW>Z_B>xhDfkaQCRVo1lA}&i9
nopvLG*Q8nRSGBLw}8xUa2;*Qjh+2Tul1VcamRQ4y_~kYWH7=P<6w4>B5QUmqaxzvhX)<b5Rg7SIYl5y?QGgXWC|1@ps->lVe72v
5T?a8PFl_m{qfQ_WDdjzV1N}<`jN2ZBS>u^`*A~>pfnr-Vcd*SL}(<XOG1pX5gI=00CQG?PyY5BdF*wq*xO`^c56G$sJj9#7lMC~
f9YR=<Q-4~iTlXM)bNjyL;BPX9*zFv{hWbr@z0inyR4o~{G1QKgPNe`-`L;DRU(zISdUtydvm0;#O8fA@q+{0`Fkj)+bEtU!0Y`z
qr=}|q<_?|YL;xP!{?jkIB`^`cVkqO1tSB<pdp9zKLO;BY0U`v{$smF!$J7}jO(wat?$bkOUu;R{>#DEea)6~``e-ZMW2}-A8)XD
*!jh0(<S~KLbIz{r~8}se+z$fzn)LUem8S$dHBus@RR>a!~6dU@%TY%+tl2qvpOL4Yv}i<uhp*Ex^H3kv$j9@{-F5}J+6`K#%uHQ
&u_g`8D774a=%>Z(fu@@|6)gx_#gD`){pW(w)^Am?eePUS}^@y9ucSL%cQgQj74%d?cs;XkJ*5svS}MzDw-vP&yG8=zNv5-RiwVU
Zrr9P_-p1Vr0A)=Jwe7z-`Df<{N_p5mf>uig91@f1Ke|gO#!Nb*;eZ~4{ew;RPFP}_j!Ha-JcKa_?K4=HdS@nUVeTfB8iqPYgk%U
7sTWIEB;C!|3AoXDZMC%r%s-J|EAug7<LWn>|oRcCzB|g)HV|wEd7$~>)OJ;k@9cH^}k&GhDYS-U3^pkAcWz|uX+5wKR({bn)laO
kX1A7n+F7M#oOqfs-A^|^f`hFN7P3zc28V+VRzu=${3qTvB75p7hq(&BMqDbeYFN`CfZL~n68O8ovA53kx-#_x!857GSZr|4VL7z
YVn^wXyb+(phH?+v;LXY&LAiwVY55r4h$IuQ2o4D5i|M?7z)v~jS-TJwWQk%plPKV3IdRc8cG6&iWroLN=-y;V2UtChN88t2Da6s
QrXx8_-UdTifSq#0-9neqKb$qDJU70DvAnHkT`;hLX<BYYz{aLN~oA=D5NTi(qy2Bs*lDn!35JqJohLYWoQ~wgrR9xVJSqRVic+Z
kZ7S;kRBu$KfLPZ)=EB%VF-`Nii6PfD5q$Lf8p5hf(v(pp_%|SDCGo+nZ`j)Jkkas@%z5dcTJ#pe(pEdA?Ii+hf8OC@WNJqJ0}kJ
HK3aJ*c~6Hg2n8V*(*&Cev}RM)#Z1jXW_unj36Ts=!8TvAX6u`%$mq|e}g$~dhc<EOF;cRZtUM|_EEb15$u6xEW{%nqUFbvU0>4B
l_fou1Na{ZfFKZvpK<=#FS%EQHh&nnsOhF6kb^!94}!dmex~|TB)|D6h=B4QqvlW`(|K?owB8f1$(gYlg2B;AG~pellb*EUUYzy=
WZepT&+mDmR!I~?C2&~@2ijFgY%q{V`AnUWQE)b1LC@x<K>|z~wjG8vGZ~ps$Oa6X(i(VIh?+PU&5Cs}fQ=$-5D+2}hAbd}yOt)<
x||tJZA}TJ(n>W)Ot5%M!>VjL*4z{vm<6!mgJP8l0Rlk)QNvXM3W9ROXkZ~5%E2K4XD}lINT)4Cs3jnfx2D&GYnr^ZL=y~0+ZqZ$
q+$r^*@GcK6hZ%ohj*_^;rvDYc-!6mr9ZnZ>Ylj|gY{niO-UjW2}0@z6=siD)sAqmDR%peyb0fui~cY5_s*MDN99XUwev}jn{NAS
TYp7zJmGg=kmN#e!odo%Vtuq)k!u2E#KSOm3Q>+02WWLjA8QC<w6fK+>d7^iP}PBdKRo#nkAGqSJ&>;j2Thv*a6!IJE`ntc#zFxj
@gw?hxujI&>1RSXy58n;E=kOT^nZ6NK8fH0j4{$1BBe8K1edoF0T_ULJ%tovDkP<_#tpo=YR&C3oG?ld#-wSO#GDrdWko_$Vu47|
SPJ5*C8P;Ec(aQ4uW-h8bam)1Z^yw5Y2c7)217{#!v;Z-sh~v5qAQAI&^W5**Xt^~;v{*_Qn1Rnby`_$7c)76p+x^ZMt-|yb*A?e
hYWKro`{!EHB~Xv33+nNhm$hF3S|cuDdmcNTC!w{FyMcAP%J6^?nbk7CmLx^=8Ws*l=XKcDM}qb=t@a}yFrkFX|N1h0$w14x_^v;
GcRci2pw3pI_>5TSD}Jisgopq8w|x77%S<;K^(0XHLqH`RN>N6kj_UKL+@9GTPC~uI+Y8A`w3_JmAVMvboiNNbe|`KsbAx)e2|iZ
$H%<~OVZ$mbT92Ji8A_-Bt#_&nqHg4VvLLlvGDxL<C>tsnGbTMh<fPe;&l;rT?(6FEUQdrYieZETy>7A8@eL8y;SnkE!NLX45p8V
n=sZT+<X^CIQ`c%vI1((xKm89Qb{up!l@PV1ggPwXPeKIm+xInL282RDk;WNv`%Ccf`Z$;QtNzV=5eiXDIOOWHDA?{jYfWaK7QoR
5<dbIVb-sOowAg7QN`d@NPQjHx-n%pi`ERRAN(0*S?fB&&IT`5bt<PqBvH>UlbE?tcGIP5hRRNeVO5U?<yk~m*OxSiwL3sEK0|SQ
AarxfpFRFf_H+ZIlqo2R^T2SD8YX@w@^jxB8XGTNY5blGHOOER%vlVgfrgL?kcL0<F)rO)%H@q1OYmbvO^$a%LPyUBwj+}~iVTQ}
#i*rk__Ln{=f<VwwQy6O{qkdjqouBFQNtQBeC9CDQl=fq5>BaA4M?N*q)BwYGa!;#QJB=mSCwf+&BJA(vdErj3glB3Tb^>{O^Q;)
l4E$GAHHe8Iw&1T)`5xw%vlhP5P?&s*rwO<6zL$Y+R4e%a3M{NJ8B(LooT?}%Ed7^<70!CY#N`7VDeVMWG9zDhK&NqPCC=v%_#Q%
ysjMWoeNf5#$z$JreDh6vGn}zfFm?VvnS3}%nm^vYtw{aUZdjF){PQrQHc%+i+(%9*p3%)OpIi`U^ZN;`Wa4!Zz(OyPH-6gNK^0G
Jr<gQ*@?b?-|n)>VSg;-u1rHZB5@8K3zP`emi-VFuak<gvr`?-)f>#=$kpLP>5kHg*5-iJN5&!aPH<S3Mi>nKB@tqS&g&=}#vVPj
#~W%V8&lk<UT<z4BU%KEkv?^<sQ_S*DlK;+KJ1o85u1RdzSp)DHWO?nH8D`x4e+&|Y0;aE<jdi9%LUR`$G7b7zT2uSj>-1DolxkT
;9!AiX5vr;-B1#cV2306DGekuPJfDdp#*|PK^Ta;ogRtnmv*-173hV19N*2>s(qVZcNE!htcyMU_hN^?d+TgDKfAz?F(g$8vOK~{
ARN8#8Swu_(syH4-yOTx!D-`5kzFL#HY2d$qZ4OuuJE*U0@{5U2fI<YM}8V5K2YQfe@^Ze{?5aFuTis(-U_<NzX)58*GNQj^r<2w
f%R$_U3BN2rs*(2q6M5QvDmRmkb^4AfzyejOn4GN*$3k#jBBiKnA}CR)qb`C0KfuX<!M>997zhAZ}WV{M^&v7GWoJZ?{wyE+M~Lw
E+VSgW!TYfQZsV^5;WlM>Q!H#q3O;)XF<|Jhze08rdVNq`AkW~*^(6ezw}@Z$edUC_~J+#R2x2slZ1a2hTts5B*H#m^Cu3^-?ajX
B>DV}H7FgTL^4jLG6*2>dxuq&8^oMMJCGvyWgu}XXjt%yVbqhyb)2ZkCG%8TF8Soa`>#~gq@E>tbp;U-5j3J87^j7$Ap^Zp$ul8T
qhF?~{Vz2CjnxoR+Tm<PC0ReOWAdJy`b+1=Q5V?N_q!Ro2C_=U1ujrws-UG%@r7vsC=5bKLfa=s0?LAi=gYotz4xQYqI)!A#$Y8u
5YYPqnJ%V7RTU0fZX=TtRRGn9Jop!P3J2<LjRp%TRRoJg3lf5)Xs==AMCyPvi%ew5>X7@m&qhdtoMh^1b*sypLR&$1DCDQIp{oKv
kcb!{jc)^yh!SQ&m{QJ{F!^`SZTwttUgJBodp^(yhLoVg!#+Oc&-MSi+3SD+f)aoymp!_Ut0*EX<LYq^C+j>xBEQ6n5z1YY9&6Qm
a;KgAw;owYPSD<sg>s*Y#D<nptNp8q%}*O9J6hl_{W7$d?4d0qKMP;Mr1?OxUemIMP|Y{`{4eG1#$sPbk3K&d#(%EF;vZ4oY!hVY
odY!_yRY0)ndh!o<F*zdRD}}cANf3Z1Nc-qYvp-y>NV8qz8#B&u212pel-d!uC4CiBM0m3tBwFrjeJ-?g815Dyp%mWtT?n$Xg9sy
n|D>I!v4w%v<cWU-@+o${fqmeZA*AYKph6Xs?^PDEoIMQ(q~4KD+fb{FR#Y6Uqb_J2*XE!K;XkNTUKOw)pp4b+sn_t>h|X$1Iwo^
&LjtsNZ?fKJ*YO}W$Rkd*;p*Sm*X^Yls7-8s>eo)Jz7*&DSoY{dic+-aZ>&B(hNp+T*#4lqVN)ms{@XUEXLdwMj=Pr_vxd?b2#_l
WtA5#!m8hsagkNIqe_R533cwMig#VIA%%UL>M#6v{oJ-YA7UrtHPRELQl1iEteDbHhD>MQ{s-$1Q&|*bUpThg@l9pN<T*n|W!4&$
vSwXdZF|))*g5=Rljhd;c_i3tIpoiat_SQR`8@w}lWGs|(a3jC+#Ynm8(eVUoCzTZAcUu^07In@zj7kM1WEnh+pG<@<)~tUXA>dc
*MH9~v0^Y1|GFgp+|qkpL@O}U5%<YG)2A-UJplL5X!H)Sz9%QPa7^pl&TeoliZifj<airtc;G(+j#*avZw^lknm0K_eUtXNAe29>
U{aVHB&?vLlA%zpM?J}1Gzu(kU70D|^PPKA*Ua8c=k;0d>T4cjJuI@w)f|kxc+A3R<R+o4gWl`ShgfbK$j~U=#^ZtPyvY+lAe9G<
#bF3>m+#ua(m<Il*ngx}Q+e6LrvBs<rX0NO={-jkGuC(p-bT0O4t((Sd(RFDz+~?W>crlE<wurxgcEP<N+Vo^1oB`rA|jIDcqAyu
Z9qAIt}H01ury(P!iJz(o_~<Q*%0N(l7Q<xhD(sXOi)n|D+h;LqsNy<GqGo$6?7%w1CU~gxH7}mjhweMPVXbH54fRqJ}uzzIzQZ4
Z5W+o+}?Q9=!2QmrsLGNxkUKRUg&br2Jqm+4h{67<AzIMq)=FMopm2(q24D^I!@^PD$tGzJ)Sstj@%A<9nM`yoa>yK<(g;kH8$?+
&1pl2sTy^mUvur8hlwve&5Z!}8KIWI&f4%goifG<qqK*FDZnA=Ia8xMa=!z|<Q%HHjy&HRDX#jVO&T?6gD-k$crQa&%*R>=?%iK$
yxFNC(bNoNJ<8~uh6iYvAj){2%nUe%Hl7lL&w`!7z>-gqP`f*YR~Z5@h+^MRr|iSX2_EC&PsWkp^1TDF%>Sn<`1fn0@mhKA_=pnV
%p#<3;Qyz^M*rjZHh1I>Pw3HlHr(GrA?;^(<Bk`+=eZe~@b=~1A_Y6U9fbKdt~*^|la5Nlf90fi-g2N@HXot9qD6AjLpJFZYD+u}
>hAGPQz=Ik)nT);(r}27LJu?FRsEy^<d2YE<bQe^8WYGJ0{JNPg#ky|8^Y28?7*Xl4)RfPH2kO8N2KX=P>D$VK!%hkL^VOOOJOPj
flCcPOg_Km{$!e;Ps;j#B#&9k1kciZJ*5Jpto~&f1lP9hjOPX%1W`m__3pxG28%40h??l@4JQyMRY3m^kgWb&MS0J{BvKu1A|#Zi
lS!hI5@2DCmqkrz)geU%gj_hTun)=sKIA|0G=1d&T$o7C@W5FKKQZrmy@#M*x8E)DLI+tjIWWoj(0VELGKb~S3<hHaxsW-A4d-}0
W&)%O=}zebmf^A(zyeD^Kq>-+pam1V_R~$rwUmA8O1iP~P@z5Oe+`&Jjllu&aVPztJLO^!drzPb4S}GTLqlj}>c*qf*{B|3f3X?~
fQXrmREcEY@n6KLEI2)ubByvbxd@1aw0WB)H4%U60Y9_)Wht;>A7T6sPY9u<5-KOk7eTxaZ6?|G4v}^>J;&>`ru*bs(0&?;rjENd
XtSoGoY94#M^4n)`r+_DB6t_b<WJ8f5%Da>VqldaQdEWQ$G<o}h^4_Yp5@uMDZG9AFlR&=bxC-8_HbwU^QikfM^Jde9L`1q>3#^C
WemNdq5r7LrVmeH@iEBxMkO&vIl>`H(QdjYYi8)iHkM!l{!AKLp`hYoJb>u}lCBJ<fqXbM0+YjpbaX0W5u~IH$S)MP2cQPS?Ax!i
Wt`<ZB#28)JQ3~llLAdHg2KAAt<CkP=xbtYMA+q3yH@Av{*d7lUUNkh6taT@60Jt>dHJx2W<ZDou291P$`cmm5HTXSog@qt>8Fs+
xlO_J$+J3$YZ)UQLVsKYL`=vqQ3WZ#p54I1R3}$Ne0vl&zZ8J~SHlQ)8%}2wbT~hPUA(8?ZICJG2f5lR$ixvkfQ9?pnxX~|sGn$)
F;uldQG*rsp^)ejX(^)`ouDqE4A3MBGg83|lNsD9di=Aqa<1P00NxMCJU)P-V%2SADesa=^_noc$1T*>jaz{FJM#A%)B+%Wx-1M0
RR%GI#0iF`HV@#AHv}CV##cdz(TItgAFn!97@iBj$RWDy;WI`CKbX%mp^XlROkq->q=m>CG#Vcz(gbr*T8a%)dH3z0t))#54Lv_b
7Y!a5$z~v{9KjDzPcTn6QN5NAcI=;diO|F!YsW^{OKf1j0K>Uq({2ZJg%uE6qt_^Uy{ZZCe7UPjNc+g84&>|H<H&yUOgZzM9Sx3i
6#^p<zE4IXDw*Vq6w{`-SbN%w>+!>AY9_gvAbUhDEDy0B-q88_l}RxWeCj<?m<lC|A|#L`ybw>3KNEx3AW;NRG*cn?Hr6FHG@tU$
pU*xrb(A$&L*fHL)s3Xp6I9VHqAY#!Ktxm9VjQMby4QPk&T)!DFN%M$6FH+vIsxI~!;E!LvQ6rr6bHM%2)L+<fC2?P+My1?qNb#i
poXG#W(bY9215pG$eSFWSv(11kkT{(5>S*PQi@+ZhK68dluA;(u>loQQlS^SRp$Yz4x^?pG!n>4umq64-7=YmBL;z<pYDPrn51S=
bniSc{%dY^!Iv!5hF~?IGeM1`f|~gyC3T&6(6aQ=;)btUrvR6*D43uL3K%MiX_`=IVPqcrpP-+e=V8@9z@?~-eS3*G^SR5LN+U$5
fT9D0!6V#l;ih{)@%lPRA-oO%Clu@*?@*sa`%l|LwCpF!CEPR=9@TzIf6i#Cr{<@5xOi=RcNCl8zmMw38Kb;68xqb?$I>uhI}}an
lS!pM7)%Fj6fS#AFj8mrPN(ATe7GkU!Ma93MLv?74z7uSE?5NzR~YfRyVCIU8f2xU4K9NazJm`yy&XQ5|DpsJ*yALT?y-s_A%>D8
?Sn6D8?(}X8~<<a+x}s680@u^4t?%oV%<7@5x3Z1x<nmF5oic+)B}&}A7X#m8d~Xt)%=h4g&9&bnzHJVMjqLZ5(%aGU>qPv*&T7B
p5XCyeyG-n`B><D3@1{Lyus#5A=Wh}3}cA_G9Mxibp9X5M&Hv)k9%3(`!L6wCyGx1BR3cy&}!%d#3X@0+AyBJh4tRa-Y0@i{rC@j
BF62>+X&F1$smhRL6OAjpaQiTlgUEp6?ahq(1-pU0R~&lxEfDH%m*i%Y%{k*%VGc-K<<?eAlq3Gp8Oq(2eTcWqldOTWZrF8Q0V_)
6hlB6GIuvS2@hBifE4sETo#8aETj4d;&S9q;~^4=2l&(U%gra%0L`C|_uWs`hIg7fqhy-zp*7k7A9N|VqG$#x4@k?u7(3`24@!tY
-62k}<`6LQ-(jB3&N@H?=x{hMpcA4=h=in~g4gLsh%porav8v6_6&#5AmhXArobCI2w}s+_$R~hD$k22kSEt;n0<78$E=>v{geCt
@4)(}-jyvVmwQZ5Ln3_fV#=CxS{-W?nxTkbh?1pDYXyi(BchEd6$D7o6cmlNYZ@$SG#RaUcI`)7px$EaJ{{+g=Wur#DLBTUJ1apj
8ln!v$<=H@4G}#CZj8p2(5GbN=UUX26op1OvMw!fQhWHJ;6QfB^}s!}9f61_l)DHqB*m9sPd_t$`li|`v`F2y$B~LE{zy^boPk4$
QRMB{$jLjvf#!IgdwOA@YYhyshM81Mb!wMZ3nslnA5`09R8QaUIQYhU`dG^<loF*V<nVMHaaw|c0&QrGmlYJfj)$F3%1RK&mPMeU
`w;oj*%g5_1HZdE%Vja#S}uY9S<r?HQXg>p?3=IzlO+=#l6_8;o(NN0i#r7;yT^}MaeYerTFg-r<r{*)aIwhVNoSlZjbVZSp&?p=
ga%VE%VMS|t*a%r)G`I~^63H{AZ;WvS}-7hb;+H4^yb73UwEJJo`>n{u3XA=D_ED~kih9Vc06we!W*5>9*f}J!fc4bT64~rx7$AE
%n=ve1Mq>|=544?9*+>$XAPT4Mw|rHOPLP-m<`=n<E4dR;mD@@%cLgJF_WA7cPM;2RV3%m@PzoG&$YW;4=(?H+it4`K~KRgvz@Tn
m@FU>fDCLvL|>x5DhF@`^Hwz?X7ooKcF(G9uH4z6JdpT<Jb&J$J<%s|?;sSlC<bZ*pkZ{tcY>?Wgy10aC^G^|o12UTPR-J4!;b)X
4pA<l;Yi#O5Cv*1wxFV>hN>bRQ-YZiO_L->ilM+l!xDr`GE#&C36j*7U}4!tENv7dKsX@?g;a-6B{K~I(1j^769GjeO#w+mGQ1Or
bea+&fSIWZP>PDGW-6LsSW5rnR*5L3cxC{oo7qKUP1FL$ND4xCr$00(^PY{(wfp`5Q?dI)i$U*;poCZq!YvCENd;Z3acLrT&>902
koa%149t{B6-N;04Iai~_G_zf7gsV=)s9ktG@@o{Trf>|(ixGWnualgB}71(m{MJ{LrX|_IPtvRMd9ZfHUn7JjS=MFd(E4G`)AlV
hNcfOWTQc{j4e1YSR)uAZd`5r(A~>RwU=_Z<lj^k)4oFQyx%2iMJVcps9?-gH_B?$P#s(l%@!g>DGZz3YKE$uPmwj&uX}WQMo)@O
q{3{fo9ld<YGkdLH)J<9*DYLvD1Q4dEnKA-f*_Gl!J^=aYRSsW20kd1g^CnsCjWiVJVZDQTG@!xZQiw_#dsKSTQN0&(oj0$(HB)!
5JVK|JL8PvqK*#<Jd^5^qA%+k5fLHmW%jaBB3eeq#7fQ62~BC3u~Uk4rYv=A1r5+#7-<zv^=-3AY`bmekCUUj9_w^_1?i7sI>E?9
EVfcmV!{n%C<u`1Bo5q;4YUb-OPL>>XyQ+t<^ycS5Y(n!w9vpslM^1Ux2EXqW@D>l^Mwe@DjK!u8>03>Ow<(MIAnohKoVqNn^4Rt
@o_N|^tsA`)i6mldj_VIGjf*eTE(4s-c1t*X^iJ317RgibQsB|g`(xv&~>QN#54Gs@zpypVN)2-y9auBnr9y)I{NBnK1!272kvg}
yB>+FXXE$gNFIPPM2jO!@V5#UVL``63S!uGAr(_h0n%-a)+8y(2H49H02I_lZ~&-^0AKpnnr5S44fE&Ir$%7lfO8@o1$1J?hTi@^
Zui*RA@!(9LQ*kM&=japtjJKY4Ix5Aj8sKIGE&7zPv+Vxsv-!22$*UJBC3Qw-%#fC=Yi%yi@6Q|Ph;Du)CVq#r8Kh2l1O%S_UL0X
RCY1@UT2v+gHi<zNdX~a%wxbD=UXgL{I4U-oO3eXeip$&N%#j0@Qr+fvyyiCj+z{mUNN-db)n=@pf6yDA{Gco!WRUp=^o6X61Y)m
219rPN^?j&<tcW_#xoicW3z%jz3vlvGy&f#7^;GmDXK(#RfI7ma0tNwM4`j>e|5V(Vdb-%(o>`wdLLnva8AkBW)Dg7h0fe}5Jkjz
k<bq@)6sGE=Na!EuE5lLBeE3HPMuji$bsDPlzCq?h~&VfcQ`b7O%FK<%=Q`>CL|wx8Se0<LZMRzMgY?+zM2;<24;<2BJ0apHq~2F
)Jtksl`6)RD(z)PPd*<{lmlddd2Ekj*rErWA$^mv?+Gy0`+0CST)1z*!Yd>|L{OWd-y?G;7{{&X5qEut6cT=bewbcBecY6DnUgqq
kQc#X-}M-fTG(97Mb;nzDQ#c(&2TZNphZa2LmO|N{alOlBatJX+vlyk6;oRj6GOc5)uBe=k`a>}X$qyXZ5{UrFe+&4kc`k5tk9<l
CV9;basVI3Vk2jQ9O;N;K`;adEAo?Xn$IbDv^?`T8i8V_4Z#JXPeBQ)u%rEWs1nxVlrXl5s3LjT$-(VW7qpL>^gS){$$_#UkQ^8q
^bHfe(Y0b%z|i=dt!Y1wIFPLFBo0M62!TVjaVRa+DAfrbUGacGWONWw2q0qcOC-c262^e3FhC&0P^1tmeLEs2oMW*eJqGLTJOT{*
G4BU}#{D6pCqWbFz;=Mp2HId~+;I-93a5Q!25of%e0MWjARAQ>0bZEmRS;;94P%NU1aL(jD^^Aygb^`Lb}UkJ9;`4y*~y!AH|2Wm
4js#-2&FU^up*8xfGkjc(xVQ_cbr}#R8oW{<{SmhjBz?8?fT$flL&f(V>u6Xl=#vf`Brru?VRr90%8{eNC_E`O63JR!sKMUkX>p(
vLT*IC=yxtFSw`W8Gy<jC=nb_WsXuE5hhFz5Ns4@Qx{DRyfbrR6O#RqIiZHAZ4P|$OCCHs<edC^kh`r7bz#vYCL@<jON21EW-Y~S
2;xy1%<F(_)w4Hgay@#H&aCvTjqZm!%JT90;h$Z*Cx{iqfP+JgijnJnlu|(&l@&W3?#k@|sdPmcokUL@IO!G61P00@aTuZ9pj>j)
L+TI5kRn-vsuO{Wj3b<Ib=!+(ZX3e`IXN;&e)+9mHXvb+B1lLO5#B_x0Dwsixn_XFVA+aMlxp5oy3y9}Ghr(OyCH~@4WR*@Bp{1G
JWxxdg7C)PczP6>kd+ul%<OVJ)EOMO=*b%>@kUM0%8@iyAhv+n4DW>k2<@GFu1$*GnG+t1vbh-n6e~Ayf%hn(iY$&MxvTtcYf)kW
iy&0bJlzEm1BGj#MEoWJB0X`mv&p2eFv>NxL*w4A7?LP+t<a;yf#$=JF*|<AWOIW<P{Pw)jz*C~rgD30WfbKn0PGxXiq5UdrkK`@
?nuy7fKw1SB?;9IETw#CI41&iG;NYL&fH4uRnmjKAj=lDXwB#`goPr8O5FiG1R1Ie0~shXR1SBsWKG42!7~dtl%JYd=vmbubRbJs
2%}NJkb>cw8?3@$aj@H+J&Fy4B=00Rj;s>^RLs{H1g#cifm9wvgtJ3CArZYPkerf(A&7Dl{MC@f<c??_plj%v9B<=+qo|SzLi^!f
le|b#22qXM)698Ihew@v)o5!@)PfAI7(-yu;tj+j1j8IRT5AEs(kiDa_`2TrgOn|U8L@3|Z(LTTZt-2^;Hp(dIJvQGI_Fa+*6&)e
NR8qK>nVsBVgV*f1HN6Jg>k(VJDy1zN1FzC1g#3Fij@$q6jf4tsutZH6@;y6>V^ALe75u}DnZjh3cd!|$s7lAC3B%s&FFDDJaHGb
M&b_|<(d<|Lms#iXCrW`)Y<5WCL^keh}<h(O1Y+iM{8_VBux$}h}dlHjD)htKtqKSwdFSxQ6y^6*9M1LjS-{j*1K<0u6J56wxA6P
m<PGu_r1szQNx<y!82RCp{b#or^Pt_fIq%qLi4?tcD5u56HpifLv_(1fMc*0ocCxFJ~$auo^<KHX1C6BGgwaweXVI84((>v5zy;;
y>~LfRI)Fc<2bGFT0HMty)E;hXFJ~d?N+{ib3O7x&>j4y0~HVwp;Mj#)0_~Fo~J-{5G(+-VKy1<ONJI0=0$)=<RzDAU%&JJqPQO(
;vT#Qu7Dmvk9U45Uq=3DYPSrMOWun<!U#!Ph`bTX9o6n!cQL6P04$)fabvX-Gk9)*B8e$_nK#2lsNijN$lmS14?s638*-*j8OU{E
0*suH<}d}}B_6p<Ny2QYs#9fVIDl=Ot^>v8n#mhYBzQ>0m?k;3B%b%9n8qCV)SF02irNY(Rmxz>L&LfW4*FRUv=G$bC6oz>L;`WH
6H-mLA%!=JDJ!tMvf4GRD#=AT*$$AsR&q<z6HtdOa^xWOn}-9S7aiNPteBltIFTVzP@9uH9K3hfNx8*6GnXx7h_D6%GTB&Xvf;-*
nSz$f(B*{yhN+;=DhN$TBzKrHCNh>@y5UC)OjyllH?l8hme(Qftmu>|k|+X!f<Oe0O_1$TAfu$mtE@055=a4)(*j8_jasq~b;X)P
4=xyTm_?D!=5p18ZJ9+jrI>7mCu|X`@#i;33<~qgkWF+gWf%)OqP?cwfZCkd(R%D})YziKV!Ic~9XuR#NZ2TY8}=TIN(-q0NdpMc
#;{QC0bug6YD2PfJA<^tyf~9N3><BOq9d`W;6%qBL)Z!&NCO})VRd{RtN$0^2<iN5lk6|=!_347MkO%@rZ+8&1}V}Uu)DcJy=rx~
|F7)EVA^irxK#ca4zgZ=y#3uy5CG<W^xtv}q!~O9pc4mDC>rf(&ZlA+((M*d$^Wo)4kNCHP$Whlx-<*}#6AQs!bg-Y38YY<Mk+@s
p(7j1B%=bzMo)kx;Mh(_hhwhvUipV;9v?q!7js4w#L5hWC9?h;pMr%DXj_R6SK%wy;dCXxcZM2)Lb}W%LE%Cq>~Mw$GIFCt9@pi}
v91B9xm#<3BVB!6Z4NA9!Y9pm@Nr?pJ%`5R6r!MbfRe>CoC)6w@?|6WQWCZ$Pe^o|8`*8&0$-p`tP>p>AaG%jOaW#DQcxLG*a)yM
-z;;LV}6yG1J@Yik;0i)CClprzY6qF(d=zQrA86W%yfIy9LSO_1x&X@RCU%!7K)5X$^wfb+KV6oBz9}57q4#iV08R^q~OmD?8e&V
3wkiA4FhqA0p|(_aA0oG6`{*Kb217P2?~fUNfMDWIy@SzPB=_b2V;ORNMj%ZB{XviV!d^9uzr6YM@bLnHia@sbmar6k7C44gBUPm
z&kRSPluUSp>Y^M=>P7W3?Z=M=e_JyMAAlG>L!8*mP`qzh-BWjADJeIcbvP74i-W;@qxLbPhTwe2-wCYr371VF(q)u3QcTmk)Xyl
DiR<lq(X|6608|SQeOOn?2<?%>K~BBo)QuP{#1Ua)_)30f1~5)=q6R3#5JlGrdWz;Q)IK|%iLHuna5h)%@J5KQzVj29ox%!;2hJc
rKotYHb785OfIPjG(g%1f$8ZQXpbCNG>IEl)=I_qD2Leu4(#p*Lc?>%;+!0azn?%S!13=>92|zDW~X2ZtFmP{#x^sNvcgGhSaZSr
(w@q49!5jo+b00|d$lM>&_3;^4Tx?(;z8ISqTP~!V3>%DAdH=CIv#jmA(W59Z8%*=HKR3#q_CMhs89*9DHrmlD-fVX9Kl2ZaxYNe
#6$vM0+a}n6xnWNfq7L$o2g=jM+cTajF3Zp`R*}BZ$mnDJ+HZ$-cBBoQ&lBIL=jR@pAbSw1ga+AZtM3msue9{hR9W9i!xEue;q09
)CK+lX}TSlX;9ml%bs8J5r>)KArJOEiRJA-A2I5B-#b=~3u9DhXvy{C!^6YBRtG@&3@*hO-gUdGGod(_s^=Sc1Wo{VEiR}68l1C?
W|i;=*gBX~RP;yZ2vQX8cR}IR%u~UEh(8EdI~1frF#LTVs}|ZYL#T|zRY<@W={6a<{8+)qbl4A)_nx{G5kXN9y$P|fqyyYVQc^$I
aviza>=`b=A8df<i`EpL03r+lih*R}IAliW<4iO9WXjY>P_Rh?8J<NSx8-aK*lB}!$l^mJ8@rEz#j~SBQX^Yx&7zvCL`M=OH`cM%
Be`q7ww%<gF~M;~GjtLX1#3)#&lV5_#H7;VqY39@^bnBan~A*+K_SRuK>}{v%1ycw8>Y;KE;3w_B!xz1dOT7ja+O-ZTmUf8DJBUb
*G6ahQ~OVSDjQIUeRDk;03sQIdjg;tTAF6#MM%Uru}`%_f{smXfXSxwTxqyCyInQhBh;?dSItfO1TZZDqtJvu;6n^BB-JVeQ6MK2
6zLI608~Jfqra_FrtKGCoD|^%^&3-Dat~SnvA7M9$dkn420h8rc8{oie(ywmVqj@c`c4$xd)F}zShf+!$`rV8eK=?|$mRH&89cg5
Mvo+UOO~676K{|yOAcY7hveTQA-O1lf+*X$_-|gYJ>J{WJtMmqS1+bCz@c5(Zh`Vmm~fjpY%3dKQQ)~r54}0_=49}Z4kG|Sh6K)x
B;&=^u7^0Jkv_2A1F`h(QIr*+$y#C>i%4G&C1Nh&Nr}(Yx0HsJ7Yu9%l%9EI_(=O=lFGwPWlC#tw$GkaEg+Avr+5(~q75cI%Ll$a
49oY+=tppPfB{Q}Fb$=yI0KQ_F0MOvH`LCjyM729FuW64Vt86REP2XZ@TO<?X0?3zsl4oY*ULJdZ`1VrtItKV=YDIx&Zne1Q>WZ_
ackLnJZsk!sqy9CzN8tSYo<a#wu^OIz9WpZHaHTM<=ylLgf~cds<VC#w^Uu3b{M?v969E8(O!vX9J*@BX(vQcRgAPK(m~A+i5$)G
*ROS41EIz@Nqajodp(_=X%4-ir^PeJu)Wu3xxjkwRej;0h6nL-wO<~d!2{SmqzdG5;WJS+JR7SPp$y}kky0<%WDO**k7Fk6Wye!C
kx9M9^AQTj3Q!1H992OEV#`2nphcc_rd#$ZCwe~finc0s!so}GcRI~3xVase<FUqri`4Ty98D2bj7Bg>Y!i5q#7-B8FmO~OtBVyC
*<lKy%xI#Tb)QsrpPOlo*z9Obgs>8uVRLC|AkZ`CuLrT@sjnp|O7W%^qNB;R$XP-9<5CrLf|jU8k|n5R*m96fWjH-suy0I$Ub*%6
9P(oo(<hOW6-d)W5kXCOmTMbuNz^$o%PGt{5HOl#GEluegexFA2tMJ`^=VMO&uhp@B=JB1KvD>Tj7ZV~NJyl?G)RQZ0YHq5lnF?}
Qnaa*{T=9RP<tU@k)bx8ClkNg`X2mtXmx9iENhX@X~>x~GuN0+9OORqKJ=MAPj@e<EK-#t1^~AveJ4mQQ99x2Dq$#TW*>)Tdj8K!
HnpaW79XQT|1aP9nLk0`H$f3dQf+>ncjKw;d1`h2F1XsMoMwKl5FxyPr;es2w+$eJZX0eIZYPQdLW2mv!)%h8BUKvF%*b47e7Tx_
U2iwU%x-yVW@O0>aZyR3a>+(09Xqux(51w~#3THA(|MAQ;d3CDlZy8!`A8JROp^gf#Lz7%K)>8VSg<%tY$lS2cakTiFc5y=h7Ep@
U<YC-_jw<YA5c}X86o&5xs&PUuoR@$w0L-<JL-%W5ieDLtl8}5Ld$8p)R-huQ`znw+La0YWs4SH$^l5yED)tCB?{yXAf6C3rF3-$
$V3}LV*?g&Shn7-%>@M=gWIO0nmDvwjPTH77QpCpIc-y?*uyCWg{>%w87fxv*4yU$fxEEarBzTN%@yv(jR4)X8WGCMSk}rF*BBF8
Ndcg#5UKpO>%^1Yng*hj=v!gN-N0hv#@48?5lcvAIt)S9G|(0?5b3WV#ycIMl8TRG55#ozsnhWy@X;^2j7Vsq3N9qw$R?<k%2*3O
A9MK8{cb8hm5NnF9a$*ln?US=nCCeO%(NsnXQ)gDEPx;hujv1O?);2R=C{R41q6}rBfCMGe4pbr6yMVhHAgqhT{S94_EQ1XC>X{e
k7@Ctvm}38CeCnT<ltiIC5$jk<%}BGDQPh#r4a7!?CX#7!S%#NEBBt4U!&AdDKQ$>`Uf$)?Q)z5_X0~hSLTAQA?(}yJ;|gR`ffd>
DCs(bb}LVA?2s9}`dUH`xqMH@fd5k_al{Uj=K%EoKkpxYwoK5p(hBkJ@6MEca=ZMnd!(e<8=%C#R^wbk@y}ZU@nqO=HOmdyCO?h^
gC^i|#F)!ckpJG9F(=oh)@a3qT?|B>3<`*ool}<(oqT9$KF^3o2L75s^6Qu$QY9#MIMWIZ<u3ayNhdk6#a4PWI$zDx8%ACIP~)3z
I%6`1y9^3+hmE!aVIe^YG$A|ju_NXroe<~!x$U&l^TP0T#|xx}KtXpb-7<a-ldjw5(^v0=gX{q?9>J;u5%<VFP#i&C=ozaGBo->F
h9fbdh*YRiZJLtPkf7{qw_C7L5Z#k9Oo0(V#DUVkl|=Z*d7R-rsQ!XDuzsV!%)kK!8bOV2m^&oQIEi~?W;rM9O(z?foP_p0bxqy5
mPzDWAX*S;peO6&k@%1ZfyU7wlp09P%1AJgvw0cXsU7Hbhqeg(!o*1|v+4IB9W}Q;Oo{{2`SyG4<EUhakVKJ7;d~woP}=5VM~(0{
f`X2$H1Hc!WE_|t-S)m!1_#5^&b*}|)I*~oL1#HbO;|Z^M8_C=imX+f|H2M$PeAPcg7dVzXCXk#m{Uj+=YbP4=1&W069Dan(UO9J
VpCeFK%fmRWZMQ}CuBJxp|59Dr;+62jT;3HU_G31pGXkU&;d$&C&Zc)k_W;7IAH^c1Fwlq2k%4dohQR6AA|gV>6chPM4TnfN*IJV
0nH8%YM6T;ug4BYI6SBEr;{*SI@y9Lk~dgpq_W)XQ6X8hdF8J%Gyrby7}>lFXHJtJdY><>Jbn3Xl3$Ln>UdkZTVc9x1YlK^_*wCN
ShK`7@*XrP92ecpHgrrOQq2`XP{aW<LQo-~bTgX;5wR&-nPsCx+v~)~9Rb{7noh7oQ0o2u)30O2cY<{2m=N#fHQp6E_UM0)Vy9qT
sBAitRyWz0*5}h9F0_rrQZf27Nrw!TqAH0`K_9v|UCu#>^Y_COq^F@aIC&(UjFn=YIv1iGnKw<vf->>(?Y6>H+CE-{Jxrc~{a&dm
PF%yl-#qV`%z7oPfoVd5Fksf9ktjCNB@&76f%aY?KU#gz1ouOc<cHWEw9kK2cW8}=z(duvpnLTE@N}K@$MRfWSdgZMHZoCBB}hSd
5vCr=iW(xO3K}XJ3N?nLprYt8F)&g=G(j^dMNe%s?Y_~+b}0`hQHvp08yy&^l8PFtdrmG>FO3l8RV%wpnT$7e-(;K93$tRF)}8Y0
T*FBeF#$qN+_Gd3$L0I*38)XL^X-$OE;ZRYGP5u!?`X#p<~D+j=XK;^p)_$7+k+Rx_$+<|YrzkN59J{e5>%vyKqyv#r8|cx<qy*#
NC!`Ge)IPamUR}|PuejWB2`gpDl$+|#3qLkTGZ496-Y%6#wvn!LH}GFQ8iUX64exxQzO=mvrIryje;bgrY#mW)D@{FswQS5MoJ<G
QjiN-2hdNf>Q8C_p`}TYp`fOOplL>hprl$+rCLe`q5_1V3J{2hXiaE|DGFLxW+e&*DJU97C8nvSngS#uph^Isa1>+c_;9-Mb-cGb
&fe^NTacgFLJ+I~QVB!cvhLwU=ds#Jz+I>w1k*spWICv{1>Y3*6iGzML^VuePzpdPdt5s0@!LX<QfwZ<kXx36tjAgqNiiOZL&6?~
y1;%ydyMFvf`EfP&QmwM!gX<BEN>yT-%<q0rtL>sku(6-5I2WF`T#M#J3WU>L#A}gjWBLE&jI=pROblNu@NUTXzjr`qA#5}>CH`6
{D|Ka?lWdg*9_!&43JWdPDy|Wg6gSEa?nnZ%Almxc1k^2;Pl0f;JkPtz%AN9Qq+=19AhJ(U<g<@NS^Fvk%?F-0wou{7*k!l1Ppso
Lw?ZUM~Ua0#-`EFVGnnviLVdDp1MBNw70J(?&N!CAdH8>HzY6)(m+2;lzs+4!m}sOZWr#m4B(;zh6$;JsUUx)LD*?f^T1-FAnpz3
#XyJ@Bwz*5+lS;s^#)M?cAl2qdZRhcGaDX2bRMueO3;x6k`6#L_<p?uNgY%jyum+kC;5=jsZ!8>{59C1cu1!p>r!CvozR%7h^ii>
JS3kV%@50>HpE$%ov={BmfUj8p7n5wg{rDj%vfBkDRU6SHFGOhRvC_5#g3_swOqB7(rSq&IyFR2FzE=IHJZ_59VX)@HBHz!o`$dL
Ufy_3L2Z`X5f!u7dmMRr$78o~U5C5K#748kN#$pW<H^BKT0n+~v>I5gwv0sm4^OaE`_t~yzkIxb`F*|+r%ooBnHXaelMW1Q7hvWz
S+@_^x!o`Ziho-W$6y;r&LYBg><(2lF(oH*lCczz_`|hC%-{|gTq%=i{uvV}KB>_jn-n@be$dcV4;X0yqM~5GW(-Qu%%qeQ!om1o
gddL#3(Dal8}ed=iB6H`KYw7-E`&{tXh%ZTG@>6OT`a-UzQDI&$p~pCdA}`X%(UYNGb<L7M2?h;l#ch)O#pq2g!ZS8kG-IH<_B>-
GHC0Ef=w~DTS*atEEMJWdG;a1G{g6@9*j5bx{K)zDl>t;SNibh%?*DyrP6aZC57_gW!I6-1KP<H5d=uWG*Ey+5fV@mht~asFj7rD
xpeEX;iCM6OvnK-LeR?yOCnO2(S&AHp(tpf4g7qtax?f8R`0jp^~*k8Hq40rOZnlN{7CJAP?;prqJp>t(8k5umLU(+z)@%ejMRqI
B7fKw>S%}k3AsBAhLs}_DhEnX(ip;aK(m(lvLdDp6}EEyZ(XeK&}Kmx10|PsG|8sz5Xm7)3oFhL;(xb!yF+cE$vX7b6ACcH4xOMM
mJZjS2fGQm9zshKr)qKt7;TV=$Htm2T?nz}Ut#$l06qwkf$$w1JHDkdZ22E7pG3NM!QVu+dyO{E=+%zZQhJHvhqRZw6N@49rlTx=
J2=Va$e*3>K`(rLp9(@eOT92r>>L;$;2I%iNLV}ABNihkAPzXrY4>QP+VIlL5d<R`b0&!n1&J4oqC^1Fig(5#DHef9fu&jzQ`_kI
902yCj|i}PKgUBxAdOzY?2k@)FN@+qOYLzz#EbaUw1h-w@9SJ4??6780QsC4fqi8Y&OvyR&}jxGNs|)uu}wyC7-&jG4@p-@aVC;2
WSs-4fhr(YmCqQ&{=+$=#>TL*7$%uu&(%Eq@h~}RsWj*^<=KGKZpu#;5XBeK?WX|9PhL~mlsU>K%|<+35ZI?_uBxUzhJ1xXg1=CH
gt!8yUJU`rpHbd?^Rrpyi<m|r^6S8xBsP5YyM&v)7zXJK`Pgpb0(`B98_-ZU=xe2$6n2LpoIEflhoT-o^pjXGYa}`6wgz`#@LE|c
g=F!9Q7{rd1cdd?I|2`yfUECt?m<q~9RNY_?jG>|9-B|FN^?%Wj6Z*JP=zWSA<@n$XsS;EyO8!1^}niFB_J3u`NP21!@lP>hsgq@
Jy}7JetTrZ6!)aW0Q?Y^a3bwWMj^_X>jdQU9lJV!bphr(B>G4(E^-2tPq!%s8|d;pA@vgld7x?#IzR)w_z)vL09wz4Y(Jg4HGrhb
I{P-;TJyutv-tlbl_=ZoONc2dBGy}0lk;N{T;mlnjXM-(bYh4@4D9H~vAffC&jC8(G`0-2?>}#zavIC64xJw7BMQv)YLd=;jwYCc
;(sTr{HM%`DnsEI)&(aNW4_JChD^M}-`2y+mo9N)YlE8|vrLyV=m3f^6-)X90kN>qFV3hDA3LB}PO2qTRXQg-W_}s>?X29xrZ$xp
=}+Odv~C?_=*S13wg)rcqJhUc9MxDkPcD=X6WhzPD9eq#Ybj=^G!X?fnWm7Z!XTH>3D15Xs{L1OlA?Zn!4cB?vM5wEtcra1-wg)V
R!Xsf?nTB8nI@=ahvZK3#-NQOuShyLs4bK{D&&J&ACF9X6onKCAkZc*M8w3EQc)8y8<2$&Qle@<smbE;8YZk&Ikt@NcRiq@_cf~H
F@|alC@MHV=Q<g!ZssE*!{#ubPY}b}#t3hmnWBG}4p`(dgX1O&?8;J@r>~S@@G`^aURPT%5)9d#vW!hzLrrT$T;pwRt=AEH++cWc
cqfM;8zJgJ$FB4NdUqWUQ`f-AT6>en(_MX-+qYqa-W@_d0-v3LrKK7{c95l?F07?3B4Ghbe)|d>NcY&YCTwBdm$5zuazf6XK!acf
IzZCm7$=We-@H@Dy_L{ZP>zK$sGXw$E|c?Z35jB$qyX2>{u6rInnW}38?7dAn#*p@t~9x`iKXz{^mLjNk}oD2I8}#L`E0S5h$nb<
1wjPBsZ!JkCO`!w%veFp!82*Y66PW#>PjG3fD66vSwJgh9*{`3v<`?w$VLu|AlUlabYOvk;Ia`^DNc^6BQp&QA%YmBtP2kSU<q0x
rm6x^B0z`@x!y&9ofTcBV^<K3AS8GVIDo38XM%x6fkfs20{r@;RjHN=N<$?Q%&>9Gai}0<WO0`W4Eh<jNQC}$^akbmcg%BZ?>$Ya
?%$X|JV<}FR1Y{@05~ShoqE|uWI95VP9f>gQPGp_T;d<oSims_9EjG`@jGzhd=*=}i;8-$9GS70F}8x+NYc;3b3r+VUEKE<!8`{t
5P+kAWhvlY9aYCB+vFeDDD|g}D&hp#0s{d&b+mLZOOH>0hj&_d9+VWTN-F;D2i9ZoM`OAlM0ZLb0305`C+PY^i^y2`QMK3xMka%@
{l2G%pO!V(UxrhZiMB`5XEYx@QwtNk9NLV33-rgG<<8FEZTl|S)$xym$Nqd__W51eM~CUk&SB@Vr-ZSKuyDwA1POuf;Kas@WnKWN
5oRXRvX~=~M)`hhBt9>`Xz@Jb*b(e_udwRJW-uM`+h)XvoQb3*D^wi~ou+yQ(;opez;+(T+Dwr*-<|yRYA3d!s35T@Xq_h!&=su2
MNLE#)1SK=%wYXd<<aekDqx06C`v2HO$1aE3PcAPorq*5C@PvLhB#be1@Qo#;iIq~PeGnEu#w_ADWZ|9Z3w-F@O0W8;wksgK>*S}
TJa8MzMd#L54Xv}cyZ=EkQJojOiR}|ny3!mM;==fRCR&qZvZ_L`XmiJ5aXzG;lH@z1-nbrup7GK-UEp^NMdAz6-9yW3R}!KPt^_~
pzVrE;~VUY9?s>tw@^()l<u%__KXzoV<k|`@<Efy)XC+bl>^vVfn*4wU`Z!ovnHM*0kqhFJ_I0hKQz(71&!&*GQ2h)B>7yRJ}$V#
v@<HVlz&Wcy9Nnl5AFEyb3ognFDpn34t}gw;Y?`6KrBP}?~Vtfm-NDmjy>Ejl6**X3q|Ra#ufwI8fFM}w!Fv~ypJY_1e8{gVi4I5
_%x7+S8a=A2EhBy?-}bp;I>!cnV*5-Pnovne7JdGyq#f6lezdvd!+6YQbUM`E+l8-sf|ne>QIM%#q1y?4SmWiFseLarYI46N9U&$
C6C=5fe<qN$@Q~;hh+S<I*4iRf3}#;X-}xr!3!}Z9o421gKgy~oxQ%p)LzH|C=f6YtTaSL5lSDX7fl%2l7gyW3R(i15Tv9i1fU-X
>F6|(1VPfTM?f@yQ}RyGK<mt>r>!xsDZq4Kc?teww2<B+bbLGV6Z0q`f(R&*AR|t*AkdG=e%OAhgwko%oKk_L0*FJucbxDPf7$Jr
9&FO9mu<-FJ<F5!(>#+xQwC1+bF{lB4}L6l9OIV$8}2ti52xPlRNnp0$8(}!4<IZ{?K-$0m&Hk_Ai%!xkVXWb5Z`ZSBdsqnK}qRp
^f`7l&tk|N8wER}l0Lb?tIqE}x+V_59sm+lkn^}u|5PrG8UP?^CzcS=WDZzKh(Os6vOW(8^Me%Lq2@w*J0Gi$jC4CqPx4d{2M178
q=$*G?K@3Sw(4U~hCMbtm~6}`Lhq|D8Z^zer!>KGtTSmKMFmQwJtiR!l#8LJqNpgSAcBdu=<+;>opkZoIhS;(&1LqpA}R<m-q(%y
a_HlGtzBSk+B&tfM+veXY6Y;-ZUdu^19I$C*kH}_W~u~fhS1bQRAM24prTS_TAPyrGTFO{M#iShuJbs+b5|oEz#W7zN@S|o1lF~X
y>@WW8a4!xDn<%G5=;UCip2~{%d;ZX#XuESC=x95R*qOPEl^`EqAOZ*EiEcHP_*t1)iYR9;W(&c64|Ae!iy7Gm=%>}+T4|3#YD;`
#;xJK4fV$b+eRaJ;HHIHHM>m~km{7@xlM;qJ4Q2H;5I&6po$m>prnX|E^^H<7G*hQW2C6<Y!FdXYc_qj?cI*U=^eL7m$<$)98D$E
V#Yd)`k6H;sy62aW~|;*j0Mo{UJdstWTv*?G$J7w3noiyK&XqWDa``t-6lYGG;f-iA!_I+Z~(G%<BHpa&M4T66M>m-GA*OETsXkD
aM7U>EI>@!frAAdtpe4o=!4zl9SjxcoMTz)u$evK;FG>xOwh?ON$vK0Z3~-iRKEt-sc)BWHuB<HSK=I9Ye;U(Gg)xsjZUVy<llW$
1shfcYsr$aHWGqjh3{gF?6O!Q^&rFAPzf}Gl@5~-9>DXhKO|7g>|XoVp_Aw43?;IHS<`Yx0jXx06MWt&%X-M;tP&+`X&M`$u1MZn
YG+MmTpe8RZe>YeihaH;Fw^xSKO}NtC}i0PQ6eFSS(?$KTG2$NYpCz5z26Qt(Ta?ZH)kM9Tyiy=<T?og6(j<y!%&MBZ_1KlbF+*L
ZWcDOIy<t8d%h!)2=AZ8+r$75i9kc7Pku5z8gwZ|0YvafcR5H!k%s^?I?cH@!41wsg{Moif*b(XNoC)G@bHUfJv%XU&Fqh#jCto>
m_ao%8^WT$J?VGQjRv&UQwdEQS%$1SaKO~5WYW0KM}sg6cg-?kzP65@r`)b{<xQ6q>_UKi`RxO)f$bMe>%>eC*cR0UJ*}vu<FOID
N26&;8%TmExIO7fBu0aZo1wh~4G{!%!x%N~-wWx1=?H&JoBOgJVhinTO6|42{x=xs7%><p!vbPv8d?OVW6WfN*`qBpQq_xXf&?m<
sVT9RtZ>2eK|MWB&FYH1==@K6;Nng?SIG{Q^RbDh8WTtXq!iLeSgr;n4Kf-ec%1+qT~cd87BFpsB=Sdhaez*iNb;OfL^ZpPdOObJ
!xH6$@_68OhUx5bXAc+*{v}I*BKaVz;=YWEo`6G%@&kU%l%)!koe0(04Gc*_9Uz{^!|WzSzD1$i2_F`X#Aq&XMkh8ja7ic=K@^op
P@ksEx(xzb1E_+4q8NmNmDU29B9+o=kZGnPL8K(6h>B!Lq>`wjCW3;7U;>H~f(S}jnkIs#sU(0<p{R%=sTu$ZRV6q>5FdA#9=mkO
ROrPJdj1d_=u8w+0ZKHd9c=C>uXH9Oa51X9CM0N9B7rGg#*k6C=Yvl!@bb_c5PEFK!}D=Bia?#oA%*ZVoq`DIp+!*Lb|9%~q$z?4
f=Y;i3Mm3Ap_pnaQYM;8s3p-t=2}pQBBco`8i|M~F|-l2v^2#;MAb6|GDIjtDnvtx%B)3T%c&ZOprT1iX#%vA=oV5neWJV(Cjt=y
K_w~o2%VD**pf^<wo`jbB^X#dZS3DnpZo^46?qaRQ`FcV`SS7fAIw!jMNv-10o@W5#Gd@cKXj5APq{($fH(X99|K3Oc58#h@J|`#
r>D5W?0_@C%bn)WT!43@>&rWho#s>nohelbz8XW}A(8=TQYFnnNAQ5k44kKMgz<s}NJOq<j$9GOEDs%H#-=dstzo(LX!6i8IJX0P
?I)@ffM+d@`I~%hhlukt`$&hW$7ErHDw8g_a>n};>=_mdxnNNKQX#EH2U!MR%{1nZ|0;9U7zVVKgvAm>QU|aPEIJH>?N5wq>-CRg
Ox0J&*HcVMq)=tWl?-l^F<dXr+0~}VA|D3peX~;sMWHgu;~{<#s)Co}jCZ~s_l5DxkO<OSy)B0n)rUR~C!}*2X-YzbCc={D0md7g
Q;4S7nNXxvmRy@*)0nn&`EM|oC544&XKbcjXf&7zGy$VyP(+FPH@p~#h4L|2$6ZBK`ni>~URg+cA;$#<CTc2%HmsCeBZz|AMx9JG
NlH`(Vdew)6V&prOUD|Ds-0AuP6bUx`gAhgOu-eiQFvfJWClk=WUwjF{G?c7n2=%!lc%&~%%yLi8-g*IsdSV&jf650iYkj3qbp^C
W(VGR`Qbmf-;ut=hmb#M?W-E!dP(we4yW6o+|Uu=4e<seZ8&7E%)GbyXgDzIA;zTR<4Hf@kFSSkdA)J==y&)&m|9S!hyn_dpalsS
usGMslbaKrf}F0<h9S@O{eeRLSNJEwDS7#?cXmM950ra(qcb*^;wHap-VFm5zF`algGoW*%+dNatZ(Cuq0VUh*Df!+S`w6O!w|A?
6#*pP(+(dNWOqkwQzfN;VkzJn$xKe1F2K)=)V)}R;E=qV+R=a15ETn!{vYtzgP-%OundTS{!F+&Ucd+Hnu2!%4+Y23N$~k&2hVrU
>W|U6`s2Lzb@z!cK}iRukDzD=h#ug^{#^UPH^ow)(IJRfhuH{aOkf<L1|ZrP0rM2){9t`a4odO>-y$M;6rEBSJn*<BF^+Olo_FO2
zod_N<?sixe2crDm*9KE9?#i{h#xgk<tl9ylYxs0(i8nrgbAc5<spSg_j1lgXj$bFRqVlI5Jmwu5P^gPbR@9oq4mf_$tg=g)&yzG
f3{W5<t=iEa9IV~z5*xQz!ZqIh#p|~ZO_%~@Wzclu6b^mWjYTIK>9+>5LE#Q4J8VYND@P<^EF5!3d+geN7$NS^i3k;4Us{u3gcpp
X$g+*;dDa}Ou`XRQ2`}13`|K&Y^j1Mh|uX1_T$JsgGZ07j`}^oa|CuAT1+sKloU`>l+)$x2NF8MYi7*ip$MUdge%)F-J)+Wey0U5
)P8bMI?sMFmuZx#Xfw|Vx^xJlq$8lg3=P*yeDEC}DG-RjENoVM19)7J;T8~e#_q$mVqaW%u)B4TNyx&XD5c@vWh~Im)i&2HzMC6|
2ELq#KsikzS-jsq@d+^?6l(yu18LM9^$is6LfPD%_-tTcD1w4yi6Nk9DuR#-RHYyf6LOm;vJTFyH~{qe`0)<^7!r_)0caegb$Y6G
x(n9G70+O8CWyA(1o8vszfW<5VqGLL0z{!m44$?sprRBEuG1r+;WFOW9f<+S?K`6SU+J@qpH+B=1x>q!;cnVv%lVCJeYjo^a!+w5
!$K&|r$)$N+(|&>#PF6c?`=oM9_*3sS_4=yhB1wgi<5|{qNNTqp2>nBmhSFSBRWou6~PeH!e|{9#TrB{W<nwf(M7c6n_*}j8Utrc
#N%ag2BM}fc4}k@q6$I}EcnDdRS($-iiKzhBsx6VI^J%D{IVW<;&dN-XU3yhkmf+pIuFn04pfH_F|fcm6{!rtzh(zOB@XkDzsFJd
ePJR=XbfwY3m`;?$UT8H#Uue$Q=C#9(X!jxNgbO3*D*vUz~9D1H9#H;0vw1Jsc>W++8c!qsp1@oH<WIi^1Hqrng#aVX|iy5sDQF5
BA$g5Vsi{E?wErylrj<rGeyz^iuOY5b!XUy+kA%WDlICp2}UIc-vSu`(h3t06q+0oc_=<0Mv7j9*qA}rUHP|XDVb1ktRWK7cdss~
Y0`=+nLL9y3Mhyk$uVeXX`hwZs42`Nus#P4wE1l3wjv0EouGL%{r07X%wn6v@O_D+=x1UnHZWjiaCu}*hR{ywpd0{ahxSRw(Lfom
ygNhGJv;kvud)7Djn#^%j^A~`a#>cDu`dD4;fA%ZHjX%TW>d8|<wViI*>H-wU_KJq{&e;?90o)XNrDeG5&Ieyz<1OzI5WBv=H%lB
O<wo3nl}Fy>hrJ@Hf}?DnN&oimhVQ*-A8haTDxeNy(18JCz!`^hohreF4rThx{FO2Xr{3+5Oiom34%cU0I;T+v2TNjbCA=S3Mq0@
)1jjfk2MA&#-j2zo|b@_dOM!wak@A+2hAI>*4kvW>oIScBc$mC3w1x><p*ak)AIdgXEmGgO)>dtIEULu@fAg{@{~p?F<>GQ1m><n
)J3EiGX8fEm?{M}3^Ob?z&J}QvBr&WYagdrHqD!gh-{Uh_eh2|-~(|RGIB+VQ<*}$nzHAn6AiTFIlG~>+ztPT9m@_}x5tiXAY3$R
pHf0>2h-o-;aMlWkGj`L!e}nhbjtb(wJ=LRWsC3545PQ*M{(z?e(T1#^7EZi6L2oBND$^<)Q=fDpFF%EXiq^mdz;E`V0OZ5gwuxX
RMkeH_o~D*S9!ggq}`6tr?duWVw2s<InEBOjDG@{jx;O7tf{GB^jkL75HF+GM*J7h{3V3jdV6{r$?l%MaEId{qK`Q-2}@No6f{K0
%MAemC{nc4!c3C`M5Hhh1bVQUgCb2*5Ys_YPy{+2;5`Tim1#vEqe2a16(gq9{+R<R4%>L}4HY)-3L&B(_C|(x;XIgnr11-~(8+@v
_lj;2-^EvEo%`Mno)FA)#3vFy?KFe9InE~&x!h~63u=1km^`twfwSEwgfQgB6zL*#?pM4+1c?Non&5F66S+Pi$6@Q!2VZ8H4M^73
_+-YMWa6p^Y@{p-v?P%vyoBxUcCHE6b_dtLpP#HjRFZmr*#IEWSOl&J)Od`v=P@TUV27t>yrcmg#0DjYvtx|=I#O`^(u{@No0AV&
ZIn&)Y%tZo@x2twpyF>d8|0dPpyIOTv4UPLMlrK%e+4zv-bX<1y!^tjH?N*XO>l#*J>anndPkdBeT1c;DSa^EJ|vyEY@FdRJRP&B
@s~<lcoy{j@3ZRr11I}yT5A6f^M96>%w*ZN;wNC;Kn!8V1|HS(?eWm?J(?<gGGg>`fi?2S+Hg#GJwp8Ogb4yYUd>0;jvO`)<ZJr9
t`*HEwatXFoW#K}j1^bevi8GN6$UYi)@s-cLrwWIcVif`L<S~?Bgsrn6co@GWW?3x9ChbnJdn{(m~3w&b~3(Q*z*q)$r8a;L}<|v
^adrQVx!Al8ip|nVx?#)p*nPwb&8^bi12Z!s%Yb6$A(^)r8Iv2a#Gb(Gerdy7fzrpoe&jO6yEGj1R2^Ib}>MeLqOFfiOnAXrT51J
yEi10+;t2aX9017BLvJ0o1y2X2q3Q0SqyPGJLZgIOQxbB0l}GK5@3&x-BT4^sOa{{Z24RvQKZm86dBpYzB?Xlb+0B$ov5`D6`h=7
Dcjwy_ii;Kj8QtBQ<B;uWYd!yL<I#A6jDVINhRAf>YTw6RaCMPGSr)3AcD|jq#914LqO4_B50{r4I67ep_F(wnGBBnaSbXuAh6k$
2veN6ol=M{4P!>lq1BRE&qn!1eAAZ~W!!}-Pys<r^TFvfdE>@$EIP&RPdHK&`H55a^&VP>=oCMyS_D53GHPu;uV1^<5LDtQe2=!l
51a?v53EHy&kjxk6CG;)@Q~};8mh2wPa_3CeEOUb{$T@gd7HuS+IJTUdF<C>sor%vPueF^sG9DHMTiZm3+#jq@*xE^0ZBwcG>WxA
38gfoDtL;FE1;@ZWUZKu<`Y2^KpnMW!5a?IibGm0Ye47|HYn0)8qm6pw1itTu*FRgDmKEQ{8F*gDw-0I%szUCjZ(%@(=fWg$`r&?
R#y>jIywf88n%KBD}*oB(9<<l5|y&B+jSAF(ITZaGMH=^R#~aC8qqPGeM9ca44r*>9J8Y#?ihQ`r=haZDJaJ<;F-<BFfH-@Cu*b7
>5HyM5uN)(`G=^}pUCXNPXk&`U~@Z8L(eKi^Lw6a=CAZE(Or4OxAnDT(l`G}Q~e?2<IC0DlRux~)It2e&io=s{$W86w_kZVAU&!c
!U=wXjU51}*pLRkxOUGd^t^`{%dY>GR7o&R6&yaq*@wJ<qrTq{ePCyts5n3hP-YcEf}9Et1>Kl1FwMtk<Mli6XeO<QavGvqQB;`B
r2JkTQ3&;rps|w1VyX$CsHk9yf*NI@gL$}S2$JH=YBFkqXeg#4swpNQq5|?VOnFv3*tCXj>>V`IRbFjJVTdaP#Y7jFs)j3q7`7xZ
Kkex@Hip^MF#S;P6N7-|3CsZe<S6|Rq$H?)sz|X4onUyN>`;(Ah*Q!K$<wc?9{a%w@yyM4{Z4(s4w03V$xlD|1OT9T&B&p%?+@i6
iOT|E2dvnhTBjO<sA*a$LWT+B)B$ira!d|K+^I?^(kf7hnSof0LJCz$M64(n8+dtAkGt9CKFz<J>IYM;FqMS;o#$}9^pi1CQ~@&#
s2yUT!+;(S#1TJCsD%m?ui`#J1GFJ?oriC6kJZzXr<x!p9494sKQVp1>A!`LrDM#$PvxZr6%oVe+p+e0aEw5vVA$m=JnhezB&PfA
Fy0_?Wb370?$z0oRK_uyjN0xuJ_tRd(F8tFtP3KZ;hcm1@PP_wnt~VzC1j!&VyIY<3Px&Ksv)R?WPzFzU}2D4UmA*{{Q-qIx`_+i
1u4vRd6?U66$XLwLy~}|Ss@}{6r`m%*Pby`QbkNevr$YF12Y9vH4sD)%u=+0O)SLc&3L%cHX#6kKp{gAtPs+nFp%RJzu97lrXrMF
5Gs3KOoJRXAkp8&^YXQ4_FqjKSd5xjub|%U0FWo$`vpP*RMha_fS(2&^3*gkbU@50*@a>XfIeVvc!E5{NYu|Fa)d>QC<9!WpgAS?
V%sD{XrmFLjVlQRiW1QZrWV3De<s^-C@HNz%6hZ>sGqw3jEW)*(SnOkgj#bnqx~oLbcM>`fWhd^*zx@ntNxj&vd)YgN|EYs-6~E9
P)w@8+Pa-O#Z#>!-1MZuT@}f;sq^6ShUrwEGeUtRpA_XX`8d##hXPZiFG`ZFwm>7vL&7Q@cjK1aj$u598GMkfw4@115)9kBWP!jy
%Wke^e@m6fq`0teEa_-65HzLgx}t1bJo#{HXj5xq#tpKZTN%ti_1L{c!EMp7U=T$ZC?0)uBU7j&P`M2u(si_W1_bEn#(}~CL~F=1
0I6U~8woZ+bVR;sdA?&jt>LBBNo25iHDjv+M9-$IP8TEi*F;)`k((YFpjZb1fh7^O0J?Im%%LGj&bpftU}tMIO(7&YJ=jACLO=}*
J24SPzlfm@+6-@KRL2F_3Q^@%FuGQh%IL93f@Gka2hU$rA4GB>f=Rj^S#OrIaKZ0Y#?zLYszcVU%#Rv?kf2#Yq!A9Fq;x#SAPEVk
goFX1s-UUO(7A{^SBO<?>msmwZ!Ws3A1Od^WG*Jb`G^PN>QKs&Jb5ve4=X}K;9&tw_3yyOip*`PC{W;QiQdGpP{XFn?~~{ciU+;(
tvlE#j_c<mZuwp@?f1e13KU+3xiVuwXLx~%Bxwz$`OsQS7qDpg+rkV`BSEBD1Q}I@OJ(G3lI1TO=+Ya>9aj=aW0U2sP(WxPq?3kc
<w0;`k$&6{a6=^WC?`9>HLROB1(@nq5kRw>SVYIff!0vdmL}v#ouJ^sAy1WjLHJ_qTmlFnkV!BJ_COm3xZ`wG3c$qbg1=55nHt>^
0wJgib`&#7wM&-RSir4R3dv3p@=Rwl0LL;#N;w;Vgimt823Gq_h9vqK&j<y<&n|jQ&AO2JrJ_Qsl)`*)<u~A5c4u0uNNY{0wXUh1
iQLSTFM#@d7ZGF*80Jvk)f*Qo8ylP_RYvJ9MY*IMGA2RyEmk|^iw9*9=3Yo}YG|pd8;IwuQhU0QBZ!x-RT|Pf8|<sJP~P<`CiNqX
-xL@Y0p=4BiI<DZT=T))1r*e-$z#{X7;-|B3aAM}QB*N<=+4Wkv9HMFqlk^#>8%piDQM{9y7QXZEm^*1uWrqT*3p}<qa-WA$rmT(
5y9>ah$I>=L3W<-On|uuBQ}tQXn|_8ND@d22qiQrM4r3nI}m4`l}Or2mcZ(7j)6_i_V{^F<5Rv`Q>zLtbrTaW14yfylO<3{kw|iE
z5`s`V})$0j76c{T=GGrOgv4b3*i=lIzm%^Uys!cCs*;;S_?3;i09InBZ9CM8wfrmYjjVdC&T7TD5C`0jv6s*{jltNo)<%RA6tF&
DlgVo$2)vst$Q(U+<jzbO?p8Zzmt9dh(nN1Y8R!&g#j1JMkBudy}eG8JKm3yITIDs^a$nL=Hr{eqv_`(lU)#vPCjXDlbPpIH;EeJ
8gV91O;evmgCt)rd`pxnwjtBlE*bZ?%FPP(x!PtBAk=^Yf(?bHqe+mUK+6w^#tfK6Xl?8ltJ~q$cG>jQZ6rwPdm~jmiCuHp>)hsg
Lsx*@^fF(KdYi9x5F*}OeEmgGF*EMDBB>JXm~a-`%<_$7vgl-HyeC;SDWZ0u$6;WILZD8lIxHaK=yYsrmK3S(xSQ7)Bvf$#FrP0u
<U1lL0Bj380n=TUS^&UMh!|kFFh!6_BL->s_j8~Jfm2v$={fjed<zSWgdYdgw;kwr2P8)}hOuZ|Kw@MnE4y!Zf$!RI%CZqSq9IA0
>Ch<@f<+ibQ$eK(6ga%%{&P?+yWUc+eYMY-*^|8GZjCY9F}EYwfi}lIL_qEV00sq-!PdH-L2_$}fw+b^&rJ$~5wqDuXn~?`#z-C1
gbd1*|J1pISBMw|pkfd(L3;4Ht+(Q4R=c_Y{@P<8X&qRfNzyt6o!FIHX8dTjtj>G00mD_{T*#2LHl(<)pv*yXz)2}0y4%@yIlCdk
r?v}DyKXz*J7bm@hkaNo_?NZL{rxxOW#_SZY?QF`3Q`nfBrRFdha()o!MN%Uvnp_VFs{&HjvTpI!HCe{qLJ!+B&0dR?wSwfC%o4f
4#N=~fHw!8Rn=upk_Y!#52VM+0avXpe-GA}i@F>0yfc`7&CYt8jpZrCn{uO==)S;#pS!SA{#^l4p7MPVPd_+J6e1|mAq23dUrcqQ
Tg#hSMP@a@)sWU};?ToaDurC4o9j|yz-T2ZrH&YDgw?W#0wCL4FA!;z2N)+BhO=&KThrjc-IkLMHbOP9+0t~17fg}S-XF3ZjDJ_?
@jXq@8xmG6d8Ny5cH+xfX==qJ<WFa_+W%eFp!Qg2H$Po+^~UaQzU?L63U7j%3Q?CjXG~j`W?4|XD({*TSl3?dT^j!r@)(y3A!rdX
AsJ5;wIIVJkU?R$NGRlmU6O|8QN?Q6#dC)_ZN5d#Q%n$8s5VkpSX^AV&S&53Jp;p|yq-Ue@-pz8r!9qo_XZxKe$eCxi|;Yuc!sLJ
=y<<9FUOrKqy@&f(+aYP#I{LPCN&Sx&g$udcAayW*9ot59Sn^P?oK^maC?FVb%vo%;KQ6bg!UA$H%L)kziDyyzIdB$6+wo!bsiG&
KeaTsgJ8{3nig-pWf=ErehhU<<4u@!vKxJiXqcV6B<-U|efgLa5p-Ueo}L&yi@!My@WY)CxDpe69Aq&trQAqqVOd_((m6z8o!MmA
!wtqs+o7W&x2J}77$E(W&Q^0ahLGGx?P)$wZ)G~6(T7b?-)aXz?HN1#BsTHTP00BzDWp2*w~zz5qtwOiK-z6+WVYjy*$w!4XHL=k
+}J!rA%_})$hJ|FXVD4d`wtj+^48v0<b?rBoW=v%UEv|h1l@EvG5k`-9N{z$gFuo<n{5$-Ej5ZH_Wqj(zv}xux>oylnl_bXsNlF-
?Q(oH7el{taAs^@e<|XA-C0DB#=%KFkYH%PjGsv}<*=9T^^$ZUq8h#IJdhjXF!k=I)r3ffqAf0=97d~KLuVzkCIK-3P!ftrr|vPJ
6R3j(n!cErC9;`BRtqgdu^E>!C!JvOJd?6$yvB(h#-VtaC^kz35!YuJQ(&9ojxz>kTbEeNEW2Aaxp>~P&Eb$KMKXbKS_tZ3QfB!_
CfSa%=BZFrM=Y*t?Z*cL;SXMU-RAReJaZ()bcQw^<)EN7soruN5_A-D91IO0<5P@z#t$*lQ_N^0iWrTQqQkZuXxm`fFgA^v>~x0%
_jZ@r29F^KC0Q^h5)k7$1e>|w<FVcoRB#zM39>Rg?-oRmntt~ba)<(n&>%d5I(V81jA79JDoT(Qb3wMLxtRiK@I#`DFmSakXbjuI
aPOFBh@L!(PKR5=Kc(NHL!Xr<q@P9wKC+7X!#dj;wCPaFKN5FiWsR7KgIF3M5r!g)N@l7kYK10trZnYn$Oq_)!~J<Sn|uiQ7|>JD
^*npT>ybFhIDlNhoc5;>gNj3}tJ%X$XHfbbF1-hJ+fs4ajsG}b4EPhk-gNal{W*&c?(ByevxaxSlVaVW38;AJ;zNAUy0Xv7hRo<}
bua_D;SpQro)EM!<z;5U=mqV?nokMxFHqln_|rj=d|8!OQzuclFA9h=Aa)J|G{`U0r_>qc?@<2vg^kB&t!yn~O{w62h5%tda*BYt
`C1nt@n9_I^pjG7P{OJ53S{V{Zm8q~S=(%SM2*O_r<9<q%AwVs#(<jFB@84QqIb)i8?<ynncT~kwy+qLN(N6;FLI{Hy-Ng=;v>L7
0tjkX;#T<QfXJrXIH-_66rCKCG%?icn04>cu5@9DZptcgX)4<Q2Sq`GCaSckAe5|VsqdSLydqc$kX`F^XDhNY1xQAD7wT%%X7?T#
h~_%3PU^QSVox*C3x#BA02Uk~3<9IEp_Z(QFo#cyQxFEO3q`mRLxRYLvQ!ZwOjMyXPPpL43$QduYY3wd!4aqm^pwEDf<%aP!i3be
nJ0Cqy*WA>S{&`f=utH30|I~`|Im;pfQ4D<O=*iDi{f}3*jk4Kgk;DYHES{ys~6W57zS?6F**r?;R2X|uMo9u^DJ*j4r`X;_LCqY
NFW#>5KAmL5<uou5a*M10*nH)CTS=zOqg`pio;V{>CQuKZ9_sp=8CJvvq6rhS0gehh1LrMM2Zcx=@KPdC6F|1v$7<|67Lp32b$ag
qY;o&3z_GQ_akIy17#(}5GWA#$|-<&?p?`R5OyJOcu+d71W`sriDUv09H?;@1xZy+&5f}zEy`kni<HPk2^K&OPX?nzSk#9oUSkdj
6k2&zDMZLgFhmB;nxJRYs};{O0PAGhb<Vk+xy_Q=2RP_Wki-<~jj-QqPE_KE92>oj?H-4E>o-9e+mIJ9c;(ju(7LcizhzutDEcsi
wBS?Jkf&5fVMNV{FAYh$?pS7P$v5ANmt!JzU|FLus=!P^B!Wb!QS8NEph4Z>ryyDg%{OdQ6;22sfMuc_Sq=#%EP<>Z>qeNgD0*XH
<v=JPU=sl58J$pZ+W`uA;erJ&0we-^QU;_xaz^S+gKt5Lf>DVEu0c~^(a3h(-)Qf{GXq7kA~mS0vFFP~1d$<&qXhznszpZ!Qkut{
&gb1o-I~KuoT-C=(b5XXb7X=h_0E~<kS0Q!+pTYtqu-U-c!vi~9M1W^LbB{P0aR3pF#wkJVn(hbjvIVz?+88H;<?ztbxvaIVuc-x
B*j9JrCQ{5mz;AWawiZ(2+}~)RTIq)O><LxDi$bR<6vCS(G?4hgN~ZlMFD)CIw|K;Ikc*VmV>3%&0t1p#J4jDK7qn=!t$VYK<71N
)15Orz|<okA<Z0C%i%V8DUPjk!c<Y}_aPnU15>S3?C#K=y>_{xtRlt8Z3zTfnPZU11xH{g9OlUkDQIr+WNjf$O}oQTH^&%f5;860
wbh4hq~*?ZN-=tB&P?UVG)YidHkA<eq6Xq3Fbw4+xLq>HWJdzB0NCe{c9Dp1zy^2D^MO|S%^3;t#len20A*nLVDDUT36U@iL4XeM
387Xb0VFOkObZl*STPI}Cvy@g$AXw^vB#9brb1wO&z2GS92q@v4bKuHOhbX!FhK%iiweYBfY7kVg666K@OzUu0|T8PA5aVeVi2wm
05Q06?0u3P$b3NFd&$iFN!BBQBT7hsjB;59<=fgbSz?mfzMC7`7Yk6>A?ZKwmwaLY$gqItd%CS;%ot*My0OyE42_R#2O}MD*s?(H
omF&r4HgK3NF)-6vymP(T(Z=+dUJG#3$&df1{#6b(~w1E!a3VnxwJM48KF9lak?6(Xk_4rEfU3?Y73YhVM$1bZUx#MO&suh4jFM3
<zY;Dc64cr-7}Wb0qhUJg&tmle0+nXle{|(1yKSf;4~wkhLC>w1Odc}L#;Zpe|a$lA`a72d}HBaCgo#L17RX=MCk><Ln7!&DiRE&
ID1nER}LG)udioXfznwfks=V~rpdil2z3r1ceYMkftq5YISj05oCguJs+b~*3r!}Lr@DRA){7yrEC3JE9+<>W2*hUIw-?~8It()|
?38!ct`e2ehfZ3W711HHCNV`tVGQGJ4R3c49NQ-dvSLMvWTL=r(%IrH1{4i&&D{-jSq=nnXn4=Z*ig~DU!x)_t(HMabM|!&Y>2`|
O?J{+Lj(%+B!|k<O-Osh1YtLtXJf~A1J9=hR5;g{1lFC7;SB-=9@2ch4g*RDV7yLUJ(D;oZc)YxTr$xtthB={2OI_Tk50lB{$?&M
E`h3M7=f?S5@ZS3KVMZI*n%Gr=nIG`-dvzI(`OS;sk{kb9(QkR@oAnTnBC_C_xln}1%L_z(o)i_m$l^bj>wM;H75I0aP)z<Gl}{%
Z7g~k20LsF0r4&%QW=osKK$vCnVled&^~*Yn(qqEmvhc|VdBn%<*^P7=NwMliCu4?{!i6JSF;#R3@pYABKA&&?2lV8F>3Hw+_1uy
+s7YP!LsQMZo2xIUvbF6WcPI`$>w-j$uQF)hzCIoLftU*E;|Hw_&j_8JO&1_dqin)4{>K48Zq9O!cm$e{TM(ey#YZ4?uA72fmg;+
G=$;TgT_=k%gmLi{HgpZeb#D%NZTp*PjHzLNe(xXbYUmIP_hBRK6fVyCQ&S{CbSTDM!QYMBW1?7P_N`i*HGWE7k<P#K<q@}rbiRS
h<kV)&MZ4t#&LHXbsBD=H+|jH>m0P~<G6eg`bSmwnaADRgx$>N!N7Q?;mDsZGAG&*n(Et=HkKHBWa&S06Ffl%UookTDQ-F|aTqGQ
P0(~55ddzxx)+jYZm`s4oak=E&9EJ`lo-Q{6jAGAh{akKi_ON44jr+fVqGjvQkn{NRIUnGR#rd}3M&zUg<u=IdLBLtd_5<>`ON&8
h1z;?#{8WB4Qvl^@emihKpLN96+k&9`<|W+d;85(?|gU>xpD!#-*k0^8d_*X|14lW31fiad6C`Wo!i)nfPz+!Q}4bnOQP)cSMg`$
-K?ppwjRLIf_(K~+MRuVUgLQ=GrzShHkF??#II(G_5{>Ni8zT+&<y7VLCa@XOdj3A(02koAfhNHAfTFo7q&wLA{#!RrX%n)0oD`<
n2%kaW#9FFe7a159(|ZR0uN1aP;fW<j=vo_pvW7*Ne+Z3a({V+9(<TKawJgd1jz@Xf@MYS8TAB?EOuBfzQZub(XzO&i%E(rl6je#
t8%$T!yVfWN&EABB}u!+P(-xLmFnEo-kVI5l@Q>X#k*1(pwXwC95~pDzCJww<)0zM=}Wji3{zR0VV0Q0d4eoVG8`8TRJMs-wo^vf
8)l1=V2hY>lTlc8W|C`x(#F{XL<ATTId}}yHq^ojKQ0)zsvJiUjqQK}f&p0AjW+PWQ36D?3z>)#`G&$<q1Fp|w-siraP4Ll$ia$n
fr1&^Y!E;O3|nX$z#~j?1Phs={b0x@?eG|M!VZiigc@xJRFqE|NtyyC8U*eWx9P!5%uz3C2zo(92|`4bMJy0d*5hZF)6UeXGyq5)
i2_<p<O*xI*MR#0_DLH~k{_%#=6?ST7=8k8Y_MeeT)Ojo-H?eNohb%83HIA(U&MNzrx<W+G;g=dL@5x5iSgII2g_Ju{`B{on)qn6
6j7et3;aY6!}uW*2dDOtMe?z=lPws1sQ*~77)Q*M{;YOSE?d*)NGZ?#L``KjkkHXb>a!sf%rPZ2L?a~BGP6x!*nTB6yzMm5G#Zmp
1~UoKLDL8aTao|z3A6Jz9RGK3fR0@B1=@!XgX@kjAcJkWU(4~@etsy2f!zvwd!cy2jtKRH6oF9$@h~o7S|Jesl#0s(<OX`s9HXR^
mO)O`7lweGL;kTzwlGA|DNZCS1Q@9voX@0xk3<%!DGE}RnviLUQiNy~$be`b76SVAKVEY`XS)!R^5P^(fYyG$tkYVOV8(h74A`Hi
Q}(>IyoYo={#wIwogz%eqwKc~STHy_J_F>6wudl3(83-^mdvOHvoD=kKUun?rbw$~R73mle-QkczeAHSIhPWlLG*zF8DD<AF=jcs
8^gE9=pp6X?jFZdOk_Vt%`O#6)M{94ntX%E=yXyABSMsvfk5fF#*YGZGGRl&cbe#QSavqctbP5MfbNg^dFMbs61DY{;Q)K>=y}6R
7%?Vt7>4$C;WHbV*d$2@6Hn&O#t;t1;jfqF^7rsn{9r$O^lTa=f;+pKi8P;pcZ7I(uIH#M=g{pZhw-2=NT)MUMnI_m)=U~0M~`Xq
Hvo4JF~rFv6dp0WoP=6&v#4xjH-R6Ofv!p_+KppkCYyI(88oV5$)Szte=X*|2D*c%;Y>Zy;zOr7@!t#)FO?yF;0I`PjGBiNq@R}B
(Rudp+`qqoZH1y`A^|C48b%6=B2oTF8|J`&57P?y3)W@ZDab^j{!j}8=e6E*;!j+iqXiR3^ya=Pv4E-QU8~BW1GKnsHoG-Ea3Pke
3a!QPMS;Jv#S8Y{V+?QkIs6S5^1QtWeF>Q-okE^wuc>)hVl4!*I++1pobZ0i0(60o3?Ux}(<pbVw*uN=*JcN{c|o!xLLdD?9l9->
GiMyOX2Ukw({%!BfJ<)v?8pMl<kGST_U}N*$s&IzrWhnmQ*#9415+*Zg-G-gv$|~Siy|_6kB0xA+jFNwo@n)ftz?lc*$jP+)hkd9
T}%-!kT`r07mT2D=>bS;Y}}7bA;=heFNrV>@Y^>uQv1(t5MmoyxaZ=PG~38imbpto4YGKQ(VNj3&R~8sp`w4C<8p*Mj_4k+7(Pl<
<I>IxUXdvS;3MIqF0sgUWVm-LgBvbjR!AZ#JZ#&01k^BdmgWK+?C2BRAkxxz!r+#as!)%CuHfSa-F3L!CNdflzlEk{1o%L?od{yI
8ig$)fYOx(UPXYedS@A|7@N)cGY905_Uy+X;_aNQfx{+!PC4T74Mx*uLgs2tG6)|qiCRKth=LblhworiAz2|tFwZ^*%7(QC5P<;(
8P^D+X$Tv{fyrH8ZVn9i^FB_$u%ZzuR7nA}4x%HEhy!tNc@PGm)#e*CfM(!m!3E5Tbq1(35U^EI$dP6kG|C->%QCHi34{qeXs`t6
SbSd*{)(V>5#c}<3l|7(EV98!7>zoShk8+26cx<Ckluv^895dkfI*RW3P|9J3?pD07$JB~%S<sRFbT}5dUH!69HXj;(H<y>Rv3M5
#<hnzt2r8lHjKxH1tAbfB6?z{g7lFb7(#(q+&0T3UpwPe<;L`y6Ou%f*$`!vrGcFh<t)^O?w2f!)x{hbMA@%%eY0TzVZ`2v1v;BR
sVI_j7k=Arn<hvt<e(TZs7@8kvSMcYY<3hW*ylM(!T8<@0#2k2d_G9U5f7k&QWb@3QMGNdvLafSTYmns9VGn&)2MkIq~vf1&Y%Km
ln5nYl^w~GVF<817KIWB0D=MxJfWe0FbT}x1u$UzXr&@bEM<b*-1ou!yoGdqs6M-|50`9hTqnL0j0jLrv;Q1_+aE8>eWiZa@(2BY
{nNunVMf;eOg^c}Cv`v-PTW2?Ty0KN!rZk?sP)mN8N}N$bRx4XIL%<&WxwP7IfjyuPAtoO{@z0vD#Kv5ingpuK400I(9X}xMLD0q
u-{RC*JeP(svy%kc<ODU)7Ni?96K}C%NWDgt_DTe?O<Uaj;QZXZr8V4hV(U)?fIHL$KSAGAg6v<h6P8S8M*Jwp1r-;2Pq<KCH+$j
laY&6Kso&B4@N)(OZ!LLpMU;2@ZvcB3GW8$37Qykpr07~oLWy+W(q76>H-k<m|+vZK^<Y#g@4Ku!RCW^*VaRhMcQ@!iWpRI|FHS+
aa+$;;DjG2O;KIu7X>B3q(p<J*08NWRyx=@Hls`^Vae|6HL*-@7C2ORR3<PGkJZzfTkpJ`?LdD*c7cD?lrhOm_z^wgMUiz^%2Jk0
Bop$N<tP5{$wvu&SbG9UpB@<vh15A)Jm@2cq&nJDFBL2fGO$wI3z{35ulHG`F}$)hoNFt(ucnq*Br>n&)bjqncvOHjSylTRV!mIm
A8DovqJWG+g!zrMtwjpJf=Vd_l238+H!{}8$TiPYRr-Z@@BZ>8!F9d|Uw3n=sxRcf|BJaIoG3^t6FrUq
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
