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
# alone, and of that on what has long been there. A Python that is too old is told so by the package itself.

from __future__ import annotations

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec  # noqa: TC003  # a block for types would be one more import
from types import ModuleType  # noqa: TC003  # see above

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(4u8qnZMep?`o}L_k1)|NsC0|NsC0|NsACq#o=ezTg+JorSO$yO8abLvHT(ym{R6ogY5VJgw2|y`J{fP&D_cB?So}
2v){OO?k)M)$Cg<c62VoASbPAEp(VrYi3la0CzK@g;PUBA&k(Jy4<n`*`bp%%x2u@Ho4SNBoPqk86`m*3Kwy}sRz8nnXyF)5TdGq
BKrG`d#<jNY-|Er1*7NH^}fFM-a;sdAh&lbW22Q6q7s6qLj(l@KnhO400w{uz4qt5lmwbc6aY{uAxh8%jpuu)S@WM&3Pn=(_fcoA
yUg_UB710i%I|yFmeXyi*_rBlz;wNDb<DQsa@}_{M3My+d*2^GJMTXFR{8FY?~2pz%&Xr$-t#Yc-lPg!J#lX8;<~l519^9C=J$Co
Y!}<Fo=U#E@4Mgt1+fmEzzS8@czxjRj)Qy8d(Sz(-(Oo}+XHI{Rh3c6EuiiUFSFaY_U+^xy^LGS*Bb8zfkK;)Yppx9y;;2(>jJbh
vjgsjx0etbWE;D3!vfsS)+BX~n~}R|9I{Xuwy~vz-i<lk%JqxcuxO|uXSi+62eV!P3o+YkO|@p$hGNPwxP{CZ+H8Q$+je{4P-=a*
U^Oic4#Mo9=xbB}15}vpb<(zHw&H<ny?qk9<I<mO9dEiXnX=l6Z-egR)6L0GyWd+V9zKh_ZumZ^g;It+?Ai6ZEmv=CT=e(11JD64
z0|yG+f_^#Rk*>l3Ab&_Xd56qwQev1fjXLEAgbAhWB_Fq4DRcrUh(8ETK4S%4(Awd;JdD!+YV}1a3WhW_m6g-``M1~t$ncTh$X-V
ZEOhpw&rWL(}G4}EgZ*L^b2cdyJXo`z#TQNxjoM8x3=^>00%%B*0ul}P|PNCouCca&UaXMUhfB|rbSu;+g+DA5<0*EM$2MVvu<Z&
vUSA0+qLVv-MmJRHhpRLyS}>VzyK-H)`6<sr&&PfDbwA~9spUPHUyXgjisFX;rF+@-P5)j$Q{pn!OL0zhyc8%BswTlt=e6C?vZc0
7u~(Q2Roge-Scn{W@|L{Neg}8^M`wR&yRiMp7y%h9?m#QsVh`vx2L1so{nnW-Ng18$-Zb_BBs>W(};az%{HpQVT1>~>(KfSk5g?A
2oy1GveqIgw_KbqcWaYXpq*|#C^pYa-c1?rU_0)Ip}m7m1OWsD0RRL5j7fns28|^2r;2_|rqv&$o}kkZL=b`m6w?W&srn{HB#+e}
k{~n&k5DuX10W<3A|%L-Mw)2C8lI!kPfC82-kP4I$+Bu2YM!U5rpg*<H1!!W2uVngfPtjQGMiNMLPOMIJwfTH@lR2p0D74k00I>e
0F3|y0DvYyihEPk#-?gy%~R7+v}C8LrkNUOB+^JAfSLe+fJ~T((Wah~CxEA^`cp=Y1JnRE<Pki-jsQeX*1`Wg2ndRY`iO`K|62hd
|Ch-T{@6Gqgd`u?<LCXn%>L>2{(>9&sAk%K3ClkEAAJhZa`^w4`OqYN8Z}p00u$N_3IXl^&}PERf2S#KG-Nz@t!b|iKlNE}D<GPa
e%xt0;()anRqO}LMgCjxlYi<G2&dU+xZD4p0CB76$feN}@F;+JmO}`rH7lR=6-@Ro{@HE++U!p!QASrnoKV;P9(o`MK41`hs1gV$
#dFue<4>dCoH~4Szs<WUJhW?H<9~<zs&#+o`~S;UiHv8X=i`n$ZSxf@hS`v9OE8wmWYY8(@92&EoA@NVdTiwcOszD&jK`NXwG=tv
p(Z@6-SR{ta4jI9ht8cN2O`K*g+5d-7f#$R+vwftd`o}7XYwDP`~jfG5MVY+=t)J>G;sqz7A9a5<`#|BgoM>xE?IxuNE{pxM_em+
$%KhC{hwQhas@ZxX>HYQZHEt6`T6<$AwIS5=l$M2vAhhSENU~?lK+UzgVb^V^65kJf&ccD)8ao5pa0FJ9tb{Qpg=8U2!T7--M<Y(
t(POW*R(l<KOe3+i0Ed>psm<p;5Q!E4e;tSX7-M#*Z;jyzO7g9A;zZD6=>HR6q(6H3`NAoqtn-_gml!4XUiHJ1rjC`^!CPK36idj
_7|yG5ncW5K`H%=OqG}^3H3K0Fq!)TjAS50Kn0saE{F~vN7zn&i}d!*9R1blND$zknyVH=%D4I3gJS!<WcNeU(S#011b_Rk{||Aq
?~lv72H@j_rNBU0Mf#u{$!GtMSGmVf47DS{Qxp4?Ly2kJT5^KJfRDGgwGQB-gH{S&azjSu5B8AW1oHcvz<7G*JAi_u4ZPN|&K0$s
iIEDVEY%eGkL?cbNub`Xv~D<Yo+1lcoqV%@a;FK`4yW+doezI+GhpYXRi8^%KE1c<8~Pra-8tNEs$iLRr7||l4?1#w7x(M{y+F+0
v(nx1q&*cE_EAL{We+GMBZTAeKIl9r)TLrk-k@`lBoa`8!b#2c6;ubK%*8nKpyuiT>;w)N2{j;6pvJ1QBcJw&!`!4OIPT*ISpn6`
iRQSV5GINU-MN6uPh>FyT#~1J5f-XUa99-{{tUW%IwmLpBnaO2<EvaandtxF%&<q;I~~CR8lZ+X_VvK`$gmZ-EfR?NsAfho(s8PM
es@2><1pczYmv*b_V{Xg>{0B6c>p_Kun{Fx^px;;vW_qp@cP;zG28mSreZ5I#1+T?7!KD$K)Dz9JX7cX##1Cy9>L*7>)ZAIjZh}N
;fAO01^gtR@&85pWI2Mz^naSQep2jCj*JR&{5?&;)YEDqY634cUs168FEsoJ2iryjT>e$|&Qe`ZF1?h0^HRN73VrGSTZJ+qah)hG
L!07G^a{9^RhXNFC;cfVn6brc?(FN@IsCeD66kscvx-p@xS5ntqraf;kLa}F7U2;Tpi3%``O=JzP<lLQ#G%rnR_eO(T253PS~hlv
Xk!Sy#WSZq8OFQq1)X^dGizeRVd0UCHJ%uo>qr%@43BwgA0&Ao7LqI&k_8x|Z_~hJAm`qum)HKTe*JmAI!`ekF~cKc6aoThcs#&q
4)1G>-l|8I#QAd*9E!mW0jXt<D~^BjQEfxm@r8unEs?JoWvVE-{XN?D^y9{Q+4v2KuM<B^$+bW*C-lZBnF#Ig^Mo~@hZ-NL2u=jR
=?<iqt|i=p5GR(jv};e4!@p;Lp*p?uf2octqsHbM0=Q^|5;h~13BIaDT$KwXWOH51dB!@FF=oj7Qp{YD$*-^1bDV`cajRTzu}noo
%d61pXvI_4ef6Q?>VCV{*TsU9oxOgUfw&T=n*rmrpi4`E*y;&LmEYUSv-Ao4{TtP%@a8Atqh^mFF5g)-buxy9G2i)RNIivb1Boog
;DI{(ajK8K@JQK<>|ZAH%{64n?KBghfax%MRqFwD#-ffa^c)>h>;Z&DpQc!%kfg`omdCYRJsXtF5M)p$SmAEl$^5#?{yKIZ(f@<L
tJ^Exxa+VAIdJ6sj~@;yhO?{CVsL{|^yBe=T-~9cc6J<z+F1ZC8&dXw$-0vk>x-?c#f|Z6`+R*l&8th9zZ<!*@+}}|6fznf*Cc~f
#z$q2i~zK0w5~=T!Q~4=WDCQ{nUie7Hoh1g4T6W!@gR_o!^{2#Y|f`^HbLfaien~W{swq{U)Svp8Gii7t*RR&#}%qXVXzy|s|Yd|
vmqgf6E(b^X3;d8>nPEaDGKHMIeQ)$Q(jKCagDzkc*JG62*5}v25Yaq-y9$`*e{k+LzG!F9Nlrj`2V~A5L7`y5L5jOtwZ^Ecz(k{
yXJ4f_5NXoROmQX6+cLhLCh=yZq+Pk0h#=?s7uvFfRdsMJ1S@T8-Wx3f1hVT{SSEJpaJR~hx#VA-EtBJ4x8#KlBq#!x}F;7R34Ka
Zl$IsIJZp1o-$`KIbXy<wH<SM`zUTT1luOmD)%Vwd7WlE@VvjB#;XK=0UIB0`Hk#l+y%hoP&0NXg=13=3`jehfwL5D^FfZy;ItTb
Bl>mtp%^~W!34li%|%-`95i$+fN#+?4Xng;I)J2*1B4+%zh+#pgc6r7*0m*RxcJsP6=^FJVMQYHMzTO<{lYtV_{%{~UFmS-T#HSF
%CITe<qy)D-$wZp5kbSv2xcN92PBxtOu<Eqqu=q*O|#>y)|=bComruV<MXAA`3<}r3J!&Ddx5IqMZ~6#{GA4)Ge>6v0+1C1p{ru|
8%7o*y|ZU$BhL1&j<crxNiZu2??sh>j%<ps*nii0=Cd~A&M`l~G5rxX+6$Ao9N^ElJnDzoJ&(rgGS~D#h>o+AiYe;e8426y2Hb7X
(OfW~`(7bA6|<4x;5s6Tj71AJK-q-BW`|5&Wrn<M%*zowZ11k}0zeQLu%qXw6Cot$Bt5WAfuN}D8-cqHPJ&7zD5;2|FJDu$$7>gV
0#?e%G}4>G;%t%&cBOU|n1Zae({XB2TXu1VojP#Vi)j%tnwzpCz}5LqnldHgW=!7Bscv%kyGU8_s)q{@jO=b6h1SGy2_%vU8rJr=
IK>GuB3|HJ_mCvV&m2sR7}RaliHE;@L8ZyK5CP{Q%tTra=W@h{KT8(G=&1nk)KOJx$)O`osQDr-OC<_lTrh1)gTz&-B@LB0oSX}k
!{R0df9!V@i_io|AOPhoR3Lyr{6=`F09GVndtlpF6%Kb$pyE(j1b|vZz;to}B4Sc=cnn$umEMQ-GKqRs6Gxr-**F=r$>BVD9u$#R
&6HPdZ^2io<XNEE)XMb^UBs8Ph>QkyeV3-YjMn<-Da~9ryFf{?e%Ko%?vlD`&rY&(I9I0Inep!qQAA~H5fKI{*N%kXc=O!gbVGrC
{PyQuVLkfm--T9I<@nRY)`xrBMIll1;m4i<<VA@Kvh+H9gy?oMYLvR6Rah96BDTzNP^fxs_vYTAJpzBWELzGFvUk4=r3}KF2q+d~
+f^((sGvK_W)xsb9*VGjLB^6y#M+BTvZNVkk=*F_du@pCvq!ZwXcFnCywT3)+dML^!s!gxU5SpGiMk3ldTXWy$`!vrp@Ys?9Wxj=
CSW$Xej^O$kSiY?q@E$RbW@F>h?0u(eD5QO@57!kw$oyjKI(PKaLNd^li}r>)OgNa8kWV7Z9H(sMlzIsw+ix;rdF_Gi#K34j9wXL
?ABil%p$=nxa&pPsL2+0l|CCRVU)BZUIz`4oM@?;wJuwq=kU=v79PhthXWN&nS1}n;i`2_Mh6-L(C0YD`J?xpDIi@><ww@i1Gh=K
8z!yYGitrlJglF4&`w8$MopPsQi#2|x_?2jq|OrMIZRbztlkbL&o5>QX6a_mWvU{mii-s{%bwJztB7u$(YxdpRdz#3iKHU%?5He0
<T&ePO6cc&*~e!hY$~VV%CJ`*HRUR4nro#>)z)E0MEAz))vs5oXGJ<FsGhns)k384W{_1DZ3Nk<T(L!2d)T<eD~|0~Oe<BJIG8S(
aXVVEEumBlK$|HwDoLRf7gRGMdh{H8uT5>~(-5``VqvJyGhR1tR)`vt#~ZSB(7pDF=#B<b7R=;d6>*FVXyKU5Q67O#h~@&*%9Eyt
M_M%w&zB#HS9jfTM~?a%8lKO5-wyY#X7r~hl&W+jgL%msFK=N2uUaW>n%a^o9=aT7pB(QNC|bH+A<M1iXR6`18MbQG8dsh*WK%<~
Y%>H}9iJ1s;Ur3mFoG-fg&Sq~KABr%3NL7RC~CM8Y_(S@Z%g~`bPeinjj@uWgA|o#hhW^g;bg4>@;K#k37x$8)Xpfg8>L*4El#JQ
O%~K#TnZWQiH0-;;I&;Y?j==7DD{xs-!)}Y*BY{Biy)6%&TAIVT{0!3D~7r<Y$@w1G^;$T@)8uVjL@d`HayvR;#TA@8mGbV2(EBi
;-)e+NC|}`m>?g{LYefmik60VJ~gh0@$cu2QXyh&mov`@bZ++;FWvd$S~@wmGg#yi?J9^w@!k2|yDA&p>jaN)32kcUV~7Aa#NfD`
>df<5I<zP*C~0|r&Gfb-eCY)6REcM%X+n~c?Wf@Q2Yzd^A0G%4LVvH0z1%R*1OdrsquB<MBVOyC@2vxrVERG45_a~%Al6~zuQ(`Z
{0`>i^h<A+eE76L>yC3bvAL1Qid|}lJyA%tsMl~$wTjJ#V1iJtp4+geo0~f>ljPLh$VukHryk|57ey6$ny!;eurex6-SgG!aX~pf
HB~s>gw00MpAh;Da4{+GcA-<PpzrFtouOOqYX6!~uNumbNckdj!{km2_jW-t3eF@OYeIq|+lJq=mK4_v`qpMjzv<)X{>7n|n{v`p
;;zFvMKH<>X)kvVhYDt0?<$PU6?u3v!iUhBKY5M8)@uE^#BB;@CO9ohHEH0&vQkG<CZw#7bQp_wTX)1LdRG<0JzUarfkTPTo0TQP
?*W=Z%I>8fViXWzVj^;Fr~SI8&Ax`TzkkL|JXK8oNT5vIqSUmse&h^EI&oW+*!JGcvr%!c7Lgd-j@-l!2k?@o;mbxIyR3;#Pp0S;
=88`V`4Hd}CU3%U8f(stXN3AnDd>2KW4EYg0fm}ETc}y~Vxl`$LDp+tA`mW*U$!i0Qzk^vkjqOI1wSWi`9PfvH4A_x)<9jrQ|;YA
nFR_56(A^msc22N9?L7oDm-E%yh0fu!u^Oc8ruW{2f2jQk->&xo*jDc((~(KiVHRX(S|@Cj0LK2(u~j<bbDXB)kvBfNh&dhV1>Fw
NiZ(-#mc|j2*WE#Qd?x9w1KpQ&<QY|r!bD~>v~0K+y{O@Yz_q`*Q$!Ynf{&q(hhf<Kd+Q15k?}JUx{CbK0jN@{*|F98DSL=IB?~S
YJ0OBcF3OA<)Xf}ifq4JsO8$rc6l)}tk!DmRm!mnI52E`z7s)WMSiDZK0W9mzypXGL1A;2BI_i88r{X}#DJ)3q1ZbPzK{lkTi!j(
G{g*9Rbj(wK!Z0>NKYaIkV+^a7>^`Rx``k^uc!xdW}K8uQKsyBwb1PmVp<@f%GYOkBFANW#`vA`G{;EE4hxkcBJzfYm7@AZI;gR!
Pc7+M6Cz9eW;4Um)Z<b`w9Wu(5CNcd@R(5ZVY^tMwzU?UmzDL>k}e2rY$BcPP@~9*8i?`jcL%)<Y?Z>cJX5T`rpV3^j2hON=6342
cJ{DIW9MHS6qm`uB_d>!8gaX&56T-lm~-y;+5h_oU*FIV@<1+3Xf@%VGx7%NJXcaM+4m~S8R%``t^>20tD0f-^H(N(8bWXi3(PpU
0^vBoS(hgPG{VE@NCrZQ(;3uHLb0YFtOdxPF@mv(WDTfKsHvJz9By%&v3h?UY-lbY{BNI$%2aa}{J-V<f6r2?sy5jsy8ol;9k~kq
8*#*#l$1;lIjFdC%13fKh4|s~MG=_W+Z?Y9irTVZq#H@Y+2zAscO6BI61<RXnV9BgW-}N|Oju$W4ULc8x5z+?1$fm}3W7%rPK;Nb
OFWZq<~2n7R<#&5Y*r9<KXo~e;yQ1=S>D-oWWnY_48QW3?1X4|%{Y_E+d{BD2fxPn+O|DIq<c*8&J3%@%ez$L4uhb3(M%>C=X~A0
qqG2}6o8};6Fqh}8m)EgDZLbl3bu3Jt+;EtckUMNb>_6yQ@oCZQk$%XS0+`YZRZd;Wg9~H2>9wl<vNeKp|#?~zw^-Sfc+*f5T-hi
>a|=X`)90mA&+WrY0-JevhK>P8&NaUSDS}3WL)~eHbk6`Eli0VA3Z6ZVqlx6@5tuN0p<upBeB-Qoz^4Z=bBemo6~u(Og<iGo=(lX
^1QlAVub`6I*$T3F0@u8^_g#ShomT;+;dUPr`$fA*0u2Kijq(eY`qU-fE+T0X_iL>^+Xbur_|^afe28PCmb|zqOvh&X){ePyKr~O
LOV{HoQ3hUPNd-JM;<c{-ERmgos;QuW+fU!Z3-)1(b&LnUW*_u!N~f^ABpfC10)Ghf<v$NtUz>uXet<SNCNgHcGGp1yJAHJj<yd`
-+1Yzsq{!!kxmVUehoF?6spnjcvgz<A%&G=&+eT>6Lb+G``Ls<w=8Z)|L@{1zQ%pAV0pWOpt}c9VZ#~ApZE*(#)MA&{g;!NQg8<c
r@7$p+u-QrPFU3FUNtGV<Q+#ku;GtVo)-gdy)Mn}J}RZ&b$tGj7;q3p&!d+78@fUg8ViE=FOvRo^fDwxDKFEv96d~o+JpidWfW;1
3_R`9LLfPt1=`>co<PH7YY4g$^aPxmIvvJn$o@g5ArOVdUZyzPin#NTFy!;&UNf(cp(K;h1LOtDoKJj_ph5`Rs&o8aO;3AW&$HaF
dDAJ((GGG4@-!*?C?p?ZZ>wss^oy3cW7fTVs2aEy9yRs=J19H5HrD5p83x1P0G+6TIA!)|p}fTB4rSl-igLumC?tXFBT~>-2Cx+X
ID!cRo)Mm+@r+v29he3vvjbw{29dilej-0<1c1k6sT34>_jUJl^7~aMSLNRucIjKNH!LgaG|_c`Ka_#HqD!Y-#p20Q&D{$q6jj)y
!4XW{QV_{tJtf1qf;|K&5zEwY!p+kgj?uq56;(iT4@Ou|7v3chc?t9*k#EPfyp4>GS#9btR=XJeJ>#WO`ZG-Y3lOYUJe|k25@3Gu
-7RX?vaIZ4d4`Ia3Iua1M5=mfOrXw99ZFldpRR9JMBb2<u`y#-1@|w42I}=9G_l<M(CTZRDL1ca<|PVkMxpWoP~UvYkweXgq%e=r
-;d5z;cb6A$fqyI$N0K(n$0#n8qJsfZuIe_xW=z@env3j`*Lb!X0u+UD~e_39wmpBmtAQf{p1E<x7k^_iRbNogy$+N0vw|8ZD#k7
?A7?a59a})0WL(rP*|^@BxZG0(9fj;1^EXZN1%?8==1b<2#RP*Q>!H+J%XE}%JNa!MF6&F*;<W%l;|--rtk1)+&Gx&6ptY_Q@Z<3
K|Hd!wgvURDMPh>qXGev<c&r-jinn(b*wGKvI8#=5<~~kSK*tNqL2)C^}3KvBS{aS`h0aC$a8}Q@0t(?fG8aR_6(ntst~NE6$@*q
k>S<6fx^QBW^B6mF=Eah{ajl6<{><0x5H#p#bre{#}#0L8@ho|j0*!y&QBn%prDg`VPi6#E0Z>u<9ld-Wv-eP5+M@SOBoMzvRE9I
uFi;(5eWZ=Fvelh9}+uagmc0@ycf$8X?D(!*wC`;-xj(=3tE@PdQcN(8Kc9tCsh}tE)F$?oi;)y2nfWTV!@_nJ&L;|h7KmyMlzKs
Ga8dASqyVBj<Jn2<5`z5$VTJI9m`~tk*J1ei<m);EoM_*{s^mk0hA0RfL1&9<a~)I`&O6-RD<yRZ-n%A^kX>Rs0^Aqw4p-_s1Eb8
V?|O8UqLYUIvGrHpw}nC#7I;MXg9HfT`rcaRRjS0ewxh1wt6(5#(yUc&xembOXJsrcW1CHb}&uqQMRZLH#aa4n*B&XvIQ>r;8*B_
u`hwfXo*!|5(PCFW@DEmVTGS8Kf-}zKko+rBdoRKx7d02?oj8tnN5WIL);$E#!h&lKf~1w{@-AtyGUze<CKbq-Tf|*=<44Oej9v9
a|vgj6ana#IK8;sW<^R8RLrvIWcJY-vyxfK?}p+z01qIbKdcIxkgL<XuuBp7z+U68#&-6v{{Qp)W71&!Y>DK+4F3)wa3Vv@su^<R
{2z!RfOVMBKtFo4y`Y9N3I~0!Y}H(#@`e2Rstl3Ja@Y{0hY9qNVpqeZi~jR|J#^papDg!sU00xuz0#nrU331|5dlJ}DMxn%2SOwY
yRWmdAB;BtQ!yF)TJPD%RuT3B*zV{gIKRP@mci?o??2*O3Y=Lae^c#z(s8y%>@1-C-MgJ<*=C5NO@Cn&BQT+8#GW0_7NW5#KJf3B
hLLTkGa%}yK|w>QU4CCXtL927zeaeO&@@CBoS27W2A%CMw2(v?wEc^04+}rdm=iND`9eEisdBsTp*2N5iXer+qzzz!?-9+4cZci%
Isp>Hc-TEDJ{F2;d$d3VtyTPNl>3}m-VP7Toa+O?^a%J3L`0YQukHS85j~G>x$ZUE@{|$@_RDhHXs^MtBpES*FA0jD!H@|Ac;7H5
+?)t+q(>FZi!HBO<QRavW2TW%wK%-h>wcH&;n+C>R;v#ZnWaksH5RhD6&J(EyH8&53vsV@ZWIBmg<N;P1Qx8;cqNIUL=qgBZK133
kON)<3$=Q#0u~x1BLx^gOprVB;k4!7V6&!&QU(e<gR(w~3h^wC?Lh8m!m%&ej&?&L0mL8rE8sU8B`lFgg}<%*9!zjfD-Q!ONpiqk
<=l=gseg=rlrQxEI8Z%hyA45x>}swgI+4mlQL6DUI`Ni{W8TOWJqyta%|}|Rd*b7>L}<H0Ny~hsE|=emYy8l;AGdSQ!hs`W2P7#0
xm;UUrgcih8upBlP8e6HkW)rxTv=KS49k<h3BwqLQo?8Dw}N{|z=`R)%S`MLG`pv#qD<O!q2B|0#sp2_vpu_m`+s+y%vag74Q&0R
vy8RCg$$EX+GVncZP+`d11b)JPmo0UErIUlsSNCf{F;Pr2-$V8#A&MEC@&LT0UYGgiK>;9Jc|JWD=F!1Z`2LNct~-*{X8;JWFa0Q
!jHG%-Zyn*@Rb{HK!^CtWvAEkTOX|YOpE8@S*)d05DK35ML(_!G%UTXmxN<5Kw>n)qzlc2%0J)o(YXGfCIp59qV!?MHv?cadAM}Y
<>taTN*F&y6N@n286-PLYNUss%QGK*n3l4ce#mfsjuO}hf)t@4i-o?1(B#cR@;}9>(@KJbf$rfa5?=enb+}wb__~gz*xF<*^nqT2
P3{2(-v;a!0>t0J0w>abv;aaE!7s-J_AE42v&q+W0dY>aBxUf4w8^d>LqYyBMh`r4@@yZ~&bEkYU{|;5r#<*D=X7~Q@9`QTxj>yy
ojbox7<z6S8clfkGE{<w_f_u_%ZD?0umRyvT8zM5?3FO$K986VjU%1_a?)3UEGl<LN$MIK!fyS_UL9tk;bR4U5d6Hz?r^r()kL@-
G|#to*1X+$Cu~_lQAqHp;z38gTAt_@W6b+azSw8rvg9oL2svBw*OVXNB{4{3Dm(eo9LFL%n-blcov}(dJi9Jf4|T?vz2((q2$^08
2n38`pkRWw3pJ@8V@k>Usy4iYc2T?j6Ly4;uisZh3tf*XOjQ#kB_NKvZhwe*XbZxr+yHA!O2TpsgT%GYNF0LT5ob;2qqO{rCF)A+
D}loM?OG}bS;!F~#Bf|V=Sp@>Ml=)ONH?>E>$f@QFu#($iA@w>9#h6)u6N>Hh!JJxlZ3bFfw63pV8Mn+-U6cBe8{IEPLl~nMI-5+
hr0V8VepC4hr8-vRq#<q?47|Hz%;~A2uT#CuXYTI?0CYYwJ|PKaz_F-za40JTkOg&WqBn2#rx9QxEO)?PxQ<7fG8vDV8%|x(fd_p
(vvpxS;&eU2MzdQwx%SgR6Zv`L)QFCUDm~IbBAdPjBFJ}Yv`*Nuto(F^dHifC{p+~rq1d1s+`FV0R$0XW?qDhnh15<qfc&`hmYGu
CBDs>?pBuQ?!M(v_dVV)IJjM0HihO`s2zO1H;G-dhqF?w_KVLyd%2O6(;kAO25PdBms?A|m}sds($w#8iC=YUYfh@$2vsF)PBPh9
Vf{X0kr28ZQd4jwM9CmQxbzN8*9&SnX_h30I+~st2oH}4P88m5W39{2?6w!W6}7R<atJZ`d7wGs6?UN6)&8~`laRa%QG+I>_f)aq
Ma$M*+DB)Mn3R%^RIb86ddqVQ<5~2q1)XmE&TAlA;(*%DGbK(~UPtWFalF_g)lw_TTMD8T6rBnwAP`ah?+B6z1d}Gr{d^<ubeKUA
o3(Rbz|`TkX4RuQtm{g>pY$8ze%*8($GHCX8wNcaFXfiBt^or06j-yf7CQ039a5x>XyM%e34;c>e(%q>u;Xkr7%)7fV8CV<<P|--
NuMB(EfO&y6y~7<l30B9o#9LzyhP>VC%9cBN${M0*szpd?^PTl)6qsT$69?3$v-LyCWUGbD|yvlqYHMOO}$m$12+;lRCsYyuZn>p
1qTyWeI^~A%OJv9nLI<0EtEHUj%7ZhpF2oPGDSYVP?;z<iMowOyyPnnMA|X+N_O@1@Y`iQ!{txb@m*k4@q3}FyJK#~iZa<yn=)O>
C3m>6j#4oprOUf@NmKMQh5_T#$ok)gZG|r|N`Svtuo@i^zgX*E7vqO}y=_SG<9$$}(|>7g{^ifVT#c&Xpn2A(&sa0YPjgQqPX~58
!E6{%qHq%HND*6B?-n&8oQWtcMRPWIcZ>%wTBRNoxKc|XmjlTR_q!~Zn<_O0t|pxlT>xyylG(v>K$&cIWHd0uy2F?D#_T<e+*h5*
;!e9FWeuGNQ#?fyuuIhZV#y}<W<o2=nn!?E@6NfU=B2{Dw*7U(^EMz5FjtU@u3!o}*{Q%X2SUn@dzd8(YQS1|)=zRE9J2<Yf@asE
tO{QguKNl#Znd=!Io?}qUGG^y*C~3br^Y$D!o-R<#n4FnP+*fk3^>97p`Ca=4kV_AMWk`7;e{zCl!EiTZ>}D>(86z=SEgXr!%SI&
ZoB}5g_CJMV3AOqL<Ksk%)PefTwYHDWRGdv_PNZNhoVV8y!O@;InBgtcp5!9<^J9AU^Bf<7<ul#_Fh6D8PVWaMk*pyQxTjpEn>Sg
XIFd?(2oQUY~~Kp)iisAIB5q!>Ia&+khUg(3Y;4QN0{${cRJi&4&4Fw?=?<2@`mDjcjHoQf#}?!*`7@7fu?LHcV#H{u(%!v4tqcV
@nivDfvH6lwFVOQ9Tl2vxMa;>Mb<=vpn%<aE{Ua&^8bUs`D{I|vrqZh+F*FZD`^r)JDoWrU)rEMJhf&fE<(+|h_}LG9WdY<L-Qg}
%!dP92<s~e2Tn6=HfJi&g9%vHo)WdOd!THEM_1C>Dukg2ZSrNm4y@f2<wu7hj#8gx9idV+R5}6W#iUb+RF@771j}Cr)~Y*TY8apt
BrFln6mhjI%*!;EDwslo@3!k|)_~F>UeIBx+K|!V62pZCOS-mR$R$|2T*5^eVeH{(Ff|}3vZH~e&?qTGYgv%eOq>_!LJAZFk}M8C
XYJ1~EA3H!+o~c~F@q8el9o~M*8Y3>jy^uV?#1|Z>6+uOL&Jo@AQHHty*l9|P)-;qP?gt~enj>xXJ<WP7A~bwkV@RjyJRan$SM%I
0tz$+ZsFw#6s3cZN)nX2yNM<vd+ZnUtwg8n#j!kkB&<9a$F{$Vr+z<4bbgPGwUfI<7>I*9Xt;ORXV$u-`Eo*hl~5@PElGfT*OERm
m*|wmI4G!C5<a9y6Rj>o5(y+ywW@X%xj+?HItT3E$9{tyUz}<I@3~OKPDf%j58U0pGl9}5nve#q)q>UWcNIJ#Y)3&kDL=(lrohbV
IEra1Fx)C{IBuKiuzJ}<5DNkZ3K*PpBT(#MprAV>4SWsm^v31Mc^hU_Z6TKH1+jaOrgP)BzWyUWQ^i{D?k`NuoDr-knt`Fb^1aOk
pij`Z8f>~rsAJaCNrT!a@n@hYy7v*7a2we#QRMvjnB1Nr6G8;c<&}Vl+9fwb4>{kt?tcz8y>Qn<<dF9yJP{eLe6Dx&X^iU3>+zwt
J4`lsWW$O>n-*cIaOaVk<~3h>5F;6uEDS~%>vYh|7Du3B<nYX~fr5dUYxR^!9P-11$9e-8svZCBP4}?yWTIwonS3%0(SS0Y`K<+p
f~{GJ#k6A0DLE@+?)Ut>vlD9dYq(SzVj5E#!kr_~ggf@rxyK7HYO_xo4#@-@`I1QsF+LZ0fhXA?EfLp+cF<s8A)bjbqwCphSGMK(
QL+XQD2<=Wk(C`1t%0_H1j-)_Y5sjoZ)@D{R#D?{`$D^5JPUnuxX|Gye`LuF4G@p3dyuDxyQhKcBsJ47J{!e3fClVui$i@4FPHXv
Zg4ytT(irPo=A1xx<jzw%!hViRSYWVqznagYbaWRuBnz!&}G?iHebdRd@bdA9@nQkfWd<NdQ;}%LLUvvM8QbnA;7s@+ZaNjvba9t
#xd4M$5pnOkv5BRs$^K1@>o`SbIlm{rI)wUMe=FUzeGs0>uM;?#=Z%wbCJDvzBY!1BCt)Ua%BZOHZ7-Z5YX#ctJidVa8DPExj2}?
$w=ffNfKU$FzREqm>El=u-io%kaODEiiLL_x=<QofnROtRdSy9Bnob#LduAy%!{Q@)#FyYjMksUVx!EfgUCkAXgx7Jn`itQX*JRb
$Y?oWYbt*XHbFyP9aLVPJe%Qo>+bC-&`3kTk;J%|H%5m*)OTNXpCKfLeZq!UNdkVQ6Vjk$%Tl<IYMg?yz;FG@-^U-2u4b5fG~?`M
ui!}4CWfDFWCSwUZnwPfvl9flkQ9r<P&S1m{Bx+h4}`qfh#dY&7PF3W;yp#s9cCBsK5z&S8G~j7fB+&+G6E-J&^=TL6}pnNe*RMp
PfCx8kE+uSaG-5fQZ|mRt~^zN(Z>@6d<cmJQ{1+1+Eh+TvDXVOKIUS%W~d`#83;U9EFQYR<*(Mr9Eo^(nU~-0o@&Df<Rw1**t^e2
Srkc)5uo?wW?8z1zdBAjk)f!*Bm;@s7&XQkQc`sN+crq3{*s_x_D3(e<aCZxa#~@CnSC5U&{V<Kl9*M1^)0@cB!G!G?uJPygDFzC
j1Hwq6~dAs5X)Zm^GctUe2(xx&tCJzDLR5X<y|T`L~>aI?SD^e`@Pn1p;A2s9Ui43u3w;D6fpPeXlEh^z^$HxR_&L4MkzpH__9zi
fbVS1!c&yi$D8cyApyrah;emLc2E~v)U)WSq+g|kLBel=Qsro}<+6RwTJd-E{C;oRlyUMxeFnHjdYSypll0Oa1Zbo?@rBPkMx4ft
f>~B|%{QlBDd>-*E(#1^&m7k6atY!gBnJd{TO!O5ulf^^M>PlovVmjqZ>(a*b=H7*EAt<)>ORK@v9X9=_w}|OiwXXWE2K;FayvX&
@Ll9=A@|JLg{CdtK*r@lO_5J3$Z^)`IjPcys}%|*%!FgZOVm~>N@Uth#Nr*@C<}~QPe5T0aa<d<=Im<=Y1A;m!9<O!je4qD_rOzU
Yt=+e-XuDZRlSdE+v)Q1JG32gkVkGwoZUC9vLnv9w)HxGMs4WtHFzprj}x)tkiHy#l3{zAjE~QZoj_&+7To_|fMm(k=IWTFh;l%>
Q4q&{g1Ny{Ul(tY0;BcMwUA%Wc1Rc)VYafPi{*DI+-}ug))a>X6NL#;#`Tf`kKD8~p+!LtP#MPubi6U_2X7#v)-x$#E*u~FAM|ad
{JTaTu;ouu1ql3%tF3QQs<itf{5d)$j-&yqri;Fdk#1pBJbLw+|8>7#J@QYD^<MU0$vhqUSAx<ke<~;7&Ry~Vur~3kV&LK`l#r;O
5E&<d08I%FUO|eNa)kwtDNu`AE%H#>OCe8d2i6UUQYl)72TcRAdVdzB$yh(F#)r~IjfPdSes@&gl#vt^LP918MI;c3jJg*^Ko>`}
eK`PCzM;^Atne>@>xWVtwi@$%jS1C2QiD7*jDg*h$ku=nDI@`g>SXaWO{VSGS|UNoA+KXlJ~rM-MI2Z;W6p9`QGz<cDAo@eM2~{9
G+Au@G@^)9>xB_Kd1BsqZa==@L;OzqH0V_Fy}EXV5W2=$92Jw~04I6kgA+w3-%Hu-nHob}-dO?XiG6eBH~ljhvY>>k3QZJ??85?r
4rb`(2}j|1g}jA^{kb=De0)e=Y<!m)2p+&m3Tr~H=B9=bxrM-emM(7PR;xbCX8mc-$m(``Ub!ENj<11QCiEEYz}QNatMK?PQ)NY;
j+!D?>p_Yh3XN&-EDIkbGE5L_h3%`Pdn;PT`RU3ZFE1?q5(8xvWhUGdXA$}0m_J1+x8qz>y{A{?fjA6x{3C0n5gOc(R>>y3;W_c%
)U^?qP=L;)odV-xRbB&B;rY_6sDZ<$Sp55P6OQ#E5QA`ma+ujv9XARY0Adztivg>`TUdRDG!hqU5Nn1F!R!R%GB+7{F&xag7~Agl
YddIDL`-W}*M9lc2}Is{vsgVU!#__$2pN%~tN@sUsmh^%60Ua1su}yW&d0#aCwr~p=a)k0Xvz8(M2ZW*n%uIryF*$LgE+=Mnv~-P
G&kM(0iFmP1Mb=y{dv;f{ZE|~dsOkKWby0M?P?y@$)PP}wyWpqn;QKQEKWWtp-S|0l!qINyz(we^31kGj&zjBT3ObBgLzhbb3nJA
FDLB`6t<SAv6Ovnr$KFg6pA~2{b9DmkradDgl%lXs--xp0#9#79Px4(rIjfzPBQQ<C4ov6m|YwefIC*Ov1dr6#JT-VLjQT))Ola2
@(&*lj9<AsIB{h<At#ps@AA+F+*90WepL&|DN7?(k2ZSJ0}2J@d&;(;@wismc@VQ`aB<C`@#VhYxw@fXR8~#Jz@^+=xS<|~PAlca
KORsU$-OJn>=y=NdR;`Wep<VYg7Q3wQ>+K)=nX|ln+N4hsw9(cTCIU$X03u?3%3*9&KiL86AWbdCMH+D4qmqUZKGs%n<)g(M`mW0
pN5%{;+E3EvGO4AF!Sv>mxo4^T9y=$1`?(pk5we92wD=uL*(yY&_&6|MZnQA6FvT3!vO?X2q;>F&uB|mjCGOd>)=~s?X>!UDJ`^X
jlhoq^fg^<NQ6g*ghBg$TFAX`*H^CBZ<fp|@)Pi6Of;k<2FZ3a!IU6Wn8^}%s-WQx+md@4F*R5`1@0y)K{izq7u87`0V0AMtF_cR
L$cyw->sy_8cPa6@db)xvGX8nQ)7h@!Pq@^*JzNihk02Jj*P&NXaz(<FksTB@bFjnY_hba=`Z31)L?Pa$*KvG8JHs`-2o$UND3fc
i9T|!B$4R3ptZ$NY<YI)zCaa3fEkbJ+GCr#A3{B4%Jp3LKK!5^w^zR&&y&zds{5lge`?j^N?L%0aAnUf&aI~>AY4vWDhn#R1J2~^
aIwm`1JM9s1R0Kv5|?}O0OfVQc<D#3M{&@Uo~HPGZz%R)D?<BPAXhfJ)!cc>A*5NDZZXXXl!E~xbEbDrIT@vz5K_%qtJKJ8<2T2t
tja{lz6nSd$0I?>bUaIBPD|RW&-O5xM=9*0hBFgTovkm?sMH;|)x9{-p~WUR%vZP<V?0z;QaUYavgAUNF7EG)V)PYTlIVCzh2xf~
#pD>A&vFbXYc!*>vi+GDX@a!v32;Ipdr<-x@7ot&O}|`ZvT)H5HQ6{~R4E;Hpp%y%27*oa_hBJ#tv^TdK}A1mQ5oWEaUWC*-p_ti
79ylURX-I<$P$E0UGv$*4V)>Gm{q^8!`Lm#Vu&uevw_@#L<evmw^un;8xem=8xIh?A^U17wj&1+9g!8avg`qKGZdf!K$#79dX$#e
Yd<Fr)wTPaLplUu`oit@({$ojW#5-_vudJF>x}`C-n<Woq9AN)3Ks|?321NLZ~bk!!Z9x5cXBzmg>Ett(cp+6#z!%`In}cQ*E<XQ
BTHUjc`!Ra%F`t%WX!fIq9hlP?2|L+TPg0U71sHPx@wh;DE^vUv^Qt2V~M^>XKBsN{X=OD-NTxNnzkpTHKaaE!_mB`D^WLw9p#XM
MVmiPf3(LIFl<`aj|H)P0#}<l-lBy?>)T|9x`Dj{kVe+>a+y{>cVJl_#eK*7Pw)jXu2#5x(I;diA>7|K=NS8rhD8k!5b+5hWj28}
fys<apj3;t@}t|=&$|y$ZnOjvfD#EPcenW8iOd@y=T8Py5ilhl?bPQw1V}&ZuSY|w?sJXnK=z}v<ld2j4)uOD#j1R7a<MjJk(q*K
WmJYZmfHRrz+SnQi2i?_MU7U>aDBWW=)<es=G>ZDeMqSc*TaYX^WZSG(Qm@K63Wo>f<vu21MaG)<HoF21>|JNAox^DQ;LW(x*5Ef
4c-Go($;T<`jH&TJlC;x!SjimirX8NG4xiEe_M6OORZZPr33i)!=b^l`8%MuQSmiIVZd2gw#=D5Ud#8iW~a^T#&f!w<DPYj;MVW7
=qEb9FH#;yLvfDDS284=t6DU?+T13QNit-OHCydXXh?I4&11Qx0K7^v7BLqtB{qr?oF#4v#S>{61sQXjBIBW6IH=M>^gFF{gOTki
Z{t!gqy_p9uRd>?9onQEp-lL-%`V04!+T7PPQ_hJ&w(PU_v2d{<^B2P%D2rdJV{8nW?<w@V-}oiwSt28FdU3sY-mEzg-Bqqs_b^A
6Dy=-RMZg%G>0%`gLsH4Ne{BMBPEV-s%4a1PGW8v*50xt86eV{Tw!=LuZXkpYw*OI2{KWdTqg`tTW_egvnVg9D{Mp9E!}Oy38OK|
sj5c4J>$h(`u4@q<0a$cBb3P=@>n)0Bc$?lBto211@<EbZ>1gZs%qkao?3|2;-gkoH?-fPiw%@a42)Qt4Hg5J5^>Wi(4yKyQb9l{
NF;ESZH=u%DGhdF>K$;kczcRVPHcJco%NdSD?J0rL=GN&OCybP75BTyn8?2;IzX&$wTOv@aTHN1UeU*1>ing0NgR~|l-X*k$7*~_
Ac9PAd-+3DhFV)HS%=7@zlQ7FeOG5fXL3-z>@rEWM-JjbR9+-V<|}qeM1qRP(Z;5L@JkC8I{7QI1vEX+lk^ldX>;1W65~lN2-rrp
8a)xKuFZ@Q7pRKEX!ACR6T~D|aIT<`71$F55L_MiUk4PH^}~oO47nL-s`6A(bIOlvBmh$CDrs&~XPK<@+hoPs0<IOs>8Y^d%H?w*
k-IX6X?inxymi5#5ax4}^S<(l&@*0`%5JGmE}OJP^-4`lFs!60N{S<4WM#L~qfNaY{825%Jln$N|9@}M*zu?ed>ON|MwkS0ku+x^
y0c%(=GP}-@W%#+=0%CwPRJtHx_E{WT0vgZ1d>dIf;^C@&hotfx$<(8!PNc36?d~a%gVQ<jUv8H06WY|kQSv|ymzkF5J3dW#Y+&V
kUPYa#p8_Nd6yA(lc+Ca$f6oJz&;Qmh@!THEUiI3<3lVCM)lZPFJU31D0+-^;Ns~eQ~>^cZVBL`QeHww$yQ=ZxR5Nz?c8s7TM*yD
sHlR0i|EUukbs^b!4nNBx{dIA@#vn1gt*k%m*jXAd@*J32NPq*cpQySM={xOn35zx*mvQ-tPui-v{g|STi<j%FW#r&0RR`E8jV8h
cM8{*1@kIrhU&9>1njB{)JAUmQ?zS32^w71f#w&#maPSh3YQ~GZF}!YW#Yu+>!?aBVryl;-)=LiudU<;5GaBI1`h@G-Y2pI{H3%$
@4h0rfhGyN_JFDci&;)&kPJtPuH*wwo%4e5BN!S3L_i#L(y_aNEg(oJ?=|{&TCRKGY;wuX9G2mqJ^Ay*@L;gqL_&VV$hl-HO2qOw
Ir%T!<oEmq+XYV_0lzF7+NtM+#<Vnuj}taKa9#<zXNAxx!5(gFSGV!ESHIQm^yE9_CdsS^DmX%NiEbP&g-Ys4Q%!`G$lRcge(aqX
7@v+<e0ZnWR%_2#O)xrk?FBpd(i#aZgR3%glrUY^)obD{y-@|~LX`U*6&mcbE+39xMbQJ`qw}!0KcyomtyVb^yIa~F`CQyL0nQ@E
7A2WJaTaK5U3j*2mFZZ?9wjz1pr@>0HBLmaV=5S6vfed_+5G9i;KZlR^7;yJZ7QRNShNY}@5Id6dNb}ieziPB(K_7u>181C`s-J-
;PM8iQ`^CJ?<1G3E(pt2DYB>-ERqnpc<9S;H%F^q9(+0RliJxgLz?R(lT7X)wJ)9F#Nt}=RviZPdQg)oz*SybV|SV0@W9tbivg<f
gXeb5=UQQqd<A4InX}+nZ{Tb7t?R?Wd-cuVd=Z0C5ggiy=z4^NAV5oa&&_33vV@SOF#VekV`Dq?=F%Z-$CgFQflU);Dc@HwTa9R1
Q=<<T4_B@SUcYZJ>Epy$+^n=@4kBtf_UZ`I0;77>H4F&!H265s5F|pfuJ$&|xsa2Q58)a1QAuSYw6=b>1gQ>hC0+x~JqBVlo}+PH
<Z|4ckVtuEoDPa4HV@xE#*2dG>K+`cD;jsOk&d#K&szFC{AqezPrd^>qn_KWB$`tpM6o|3<!&7-iDRPA8c%i+&qBC*7hW_W@vwrj
u2$>SXJ#K$)+&c&y5tkkyDCSeNu#TRJ3}DjsM28Vy?K<NL5?9t94Wy-N(g}F#f!a>hNV)(Kis`Yl-4@@>KtE)8WbFmID2tA(v9n#
|4+oHU0G`dXnU#V<w~7)xcq_P!)V|*i@$H_b>F4kd;9Rg_%_=WA3gh>BKV$_km*l`uM?uGs|x$Ru;cO5M6a@fe$L^X+$7R&8&%LH
0#C_ZQi=RqTL^*sZin1&$pjDy5uD=9FS`D+)E$g5<u_?6)EGM6LA>6kPA1iFx4D0NeOR_-WA-g|`upF1U{N1IqRL_VgdIYv5`cl<
j2=XtJ_lYrI7lC*G^^NWT^ER9#V8zRUZeC)Xl+*+UC6vd@>1>;VZ#GqZa)7SB>fOCOv?CWa6I@ok-(iO&PgQeunsOC_uxxcK-x{}
xBqK!?Ufg4=T0L_3OCy0I;N?;Y6gr4U#5BrajD*t8~=CJn90)Ycq<B*@RnP5@vZ|0cJ@|KL^vpI;By|Z2EcNM@8Z6&e!cU#;sQe$
aC^IcV`?^?QkZ+QS=%Av(gUEOSU=PmR`|3eysy(=SH>2r{o`_E5&d+7m7%$WW>DacP0ArIx^LQ+^qF4L$M4l0P8g3hj3AUqwiqCo
o|mfmaT$@Q*aB?GImZ0I%?90LX1=12g+%%OekJnAp$F~$&MywkALt;f$OIrzLnt9C3a;c3kWm2rv!qpoBuElPU|0~KQ78hG8WaMA
L^S_z{B{jr=h|ASj<a2>F&xILVjj9y+rq-P2H_)*GSSI}BP<cu6m^K=EsELO{T<z({XKyBEep~uDq;|NVB08SKR>Vhv`n|wf0iAO
?j%iqWkFXX&3$eA2dk`!69R$d*gX71NCeWJZ*qXjX`|a7Faf48KO2(uQ4X))gfq(s;NJb;bI*@Y`krC^oLYz{f+-Kxs($9}q{1vZ
{WD$IbE%x_4Pl1<?oc(U``|<JNc_JZXX(_@u4ZF@*~uccI_dB?yJIIfKq^M0INY$(sLqxDLAdemKcG=}*nOVZA8HZ#=MX1fHRbj%
5A<O3=`FJ4VZyUrhTB)Fh3veKGEM76UtGh6&_ww?$o#kt!b3!_5#yf$>PayZuR50D1i7%JAcBk||Hf{+bS~BtG|(|>Tz|a|Kf~sM
YC~8Kocgb^9b)qkz2%rb@=OXS828^=BP=34wV)igloc=crqY12{&V^IpMxUIEv;yBtB;KDRBWz!ZRtJ{7Od-gOg!PXyX5eJS`#_B
AQ47lT->=YTB8L&7{n43!o5IR`GHDA9Y_p%=HhU3PH%e5MAt}D@=*|@5JIM?00D<vj7o$=#lWUIkh9>scwQtZ{{ztzeembc!UJdb
l41bzLnG8hr|tCqOU_v1#-g|5(p*fEsadxd=SrtaR4=16t>oNsqbDgW;8lVyg#|@rX$$d?j)PXPt*xeIUksy}MVOt9^th!UEvkO)
S69PO<J%27--*aNXWSE4b1(?uaUE>cQOsk*P(ON2Vr*|mOb$0!2Qf2EK7y5ke=ix8`jO)R{@)TlhsYqQrz$?dwmkE&`Kk;z32ZGH
K1V5eLv@2uC=NLkE6Dd9{{KhgJCsWTDlOmI=1=O9xKdp9O{ScpU^oDPIg5ABqyWIA=G+54usa#&9oQ6&9ZQ&K@TYU&QGjxQC>_iN
$TUGLqi5g*o;6}FyHgJh+#Pp$(0Gc0R@72tJWP$u;1(qoetfRpiQ92YGKpG~w9(@5M?#7#;>v(Ui3c}O>NFmA=;G;`abv1phe_AI
o)OR-g&G8~I~=ll9BWTg;^S{bAwF;a9y8TcP0(W=no55E$Ev|_q1UYnjSs@pl^Q!b)(ssBdXuD1Y&;~$=G24--*w#QXI*B9cd$Yv
5IyIl{lVhU2Jf!J6f4}02Xf<tJ{XJsFt`{jX-=iI+*zOM`zt>GFS$VkuIu%TB|}pKQ>PqIaHGIg9@Ahb5(2CW)nl8DF#VqwW6Y!N
rPaSDG!`8Durtd#eA#z*G2?rAzfX1EqEnpn{ZFGcHjlxnzf#;S8*_%H)c#pu__i@>OJrXC|4IW9v4o5;gB`8q79KONrm|<^(}1tC
hr4sZaHn}khl+?+v?|05kf4Z&%De`4+2FMlDI#Y|4|1{9bsS`yQaK%Ph@tZ~7@<X=Hcua^hhNc3Qb&=stcZy4CCEZp$)wOhoCk1D
)$O#RDNPp*9LSkYTm+*#<Wy$la^|~jOy_MO=KE^SQ4tQ_Tw|_^rM#5vl$5Vc8}3YmYmK3poS-@9k;df2R~wEw-`6<NR>I66eg?kx
6BnXRjusn;$&GKR@HfJJFDyEH>3b*0AS%}3dX-STW0KUBpF4+oSwXwMckC`c{lz#l(#<cv2kmRs#8+1!f(eD^Vu0he$DVS}y=#QW
wmnLkQN#w=dif)b^WJ^|HZ9CYKDv>vMuH@;Mm_#bae()&uh^rHQu*&SGuzjpxW>iQ)#@(nN*EX-a&{*q9MB1DaFeQlHw70X><07L
l?&l2qxWhR#E9&;V=2b))*L3{TwX(t@(o#x2Zb1MhR<zji>(O_$$-oRM0ewwXUD+deuOPom6akcLGe6x(h0<79m~;Kk3l)W5Vlb`
8N$r<@MO*YtW5nz5<QZR$OiUFVy}U9>8R|Aqyic^NjElPd+z*5srp+3U+Za#A$~w@&&O<}Hadbx?~j*8w0RT2;5cRoY!=PI?)?=~
K?GfI!Nl?|Q0{Jkg9F}KpAL_X!mTQXVYXGAb2IR=q&@--1v{y|W*-?B?_aPUOCym`H>EqG%ZU4f0R#0kbLW?Rk7Z_IAb5O&<pECE
)l;x`(g-fM3MaUH4eu(=M8+x`E?0q+=W(DvU5gpDpOOZI$~E+>KD_3q5oPJLSS>_g=f$bn8zXzOn5MNsY~1JjHT2ixSPcUNc7U&W
sY9X{Jhw^DO8&}&o*#+^oe@;?Y=$eznQTu1_!oB)Q!wF}K_gW~7O0Tc26ef|40~x1lccn=hD-6fpoh}L6)IN8EfSf34P=!dq!(u_
4KGosx4KlK8VhE!4jrXuP*Mma?5oAX-gH2Zs*XX{I-2&c5D5X?YkZX)vKVR{D#r7jEE-vQ>sAJa2bm)^BCtAsN6h!e{E@OOi_}FX
IOzwU5`p{5%L1>veg_(4Pw-)D&3pQ&UlnmVz#Xwyg$EmBJPb&wFr$lz1p)#H<GQ+ZIc2T^kUr*kdPn?stk&%9$PQ`Q=g$m(k>0pt
hMv%EHA5tOk^s93<^+;i6Ae%n5CD)L$@Uejn80$_rzs&pzdjvEBTjut^Oc$uj)u|Ujt>H8i(0mUut$;~II__0MbUcHK4>v2aGfDW
q@gE5NeQo-6dDUUx=gr@X7;{lmg_Oh^px%tc55Kw_!!xoG4u=qp?ggSR<B>?G)Wh2?0?t9opX@7<RJg$lE8cm2rJJe(2t=#bLp($
37^nBIyiqu3k!bQxAAc)5eilpf3@n|f0z#_{!;uc3>3k;JB)>=t-r8o9B3~5Az1zYtnEQ{XSN3ki_qauwzg9@y4$8*R#P5|2a&?z
h3Rz^@y$d^*Et^?!5Et-9OZ+1mh{las&j>>yIR{3sbj0@mYk&_;QEGH304EUjqfO|2)mJ?*o{o*ia9um@KmXpwPz-sILZgVwU~*f
YWg|CV9aQn2oGF|S=GC0l1MY&mAT_6y=GCd(SF-}TGu#EPCXo$Uj86E<fqSAq*LXlV|g%a9S%8FX&n1)?njG6>R2{c(N~=4VCmNf
a-sZ6vPS*$EZK=LQ<;wyI6VAYdXC%bLIV)^8$JV^1Gm6pL1BA>!zG2fPKQ5av};q0G+HK<ml6{5?WvdqSwNU3PcmW2nt%wU&Vq8C
*_mW`JzK2WibkR}<DvdfEd6_WM@6!zy%%!r4N$UuWV7V~$B_c0Q))7i+##Joxu->%ax%q)IGIvJ5W#3zIU6sh&+`8-`hV)&XxFq|
ic7W?_!WiKXZm>gxN^9&P@J&l1|=i`<x9>UA)Ao)Jt-Ora||zQ6|Gy-vFV=pQA$|$Sa<oZblQ(Zy7#1r*Ptain5`IAlfR-#q3PCu
F%$(RSIUcrw8Pu|aW3jgLHXLeC#-^oR@<8o`Y2KA29!)SCEtHx{51O2M&frSr2-~ItDn}S77wpV=z3^^)LM1>9C7NjB&G^f6)Uk+
pmS#b7IpxFj&sN;_WFHdj(OjG4;ssqPKiQjS4fy}(#JWmA04qZucB&rXutkjRA8!f`8zS#kmDTqJc01I*VPSbktvJzx-^teg6Nf_
O^E!Pg#(rFcSi=wx>2?uxVakpmMe=m#ftjy%Q|h1n#^nJ*9}p|j410saSG=$p)E2lM!US-%{*;v8^nYjEg6*DFtq2c8jCz<6n}BH
(WP`#CrD8I&VIeMEct1WMPdUTThOi^JKIMmi3zLW4gVio$#fLy{Ch6v8`i7gWAa!hjsL~1?39g->)O+9dpG@F=BpEF>nT2*7I0UH
xn)aE*3wk1YY0p#p6WX&m*L;zndmxq`1a|X{yewXli#SG*$c#X?lIo|WvR<QvLl=QUJdY{XZygtO?vD5nf!kqJ@r@Mb82?)PIQjy
8HSL_@V7z1*beChImPwc{ij&FXu_KDR>A4N8|xxoS7<ACXUEe2Z{eh$9|h^Uj<h`URP+uW)4#WZ5456q|LtZ$^%b}A0Ap^d75jU8
>H1MV_37yB$`Y9U$&uTg_3v&QwNJU4peU;j4bILb-x->}`^%nw@zd+`^#jmqiGMWFRW=;<cK3VY1E*l@w}-5%@wlg`bmKMd_RL9$
SK%sEeHgFKhO}s6M8~ywd<w2wk~#Z&qJp3K;X5AISqXiM+1(j(>iqPi_%@^cox1&S#C~g<FROyr>{>L3WT_@S{zzt#_(2D^?>bv^
Wbn$_pT|D$$*H5xQyi!j{+u2QY|5HKJHry?Rc|MH%Qf0#hsxNlt%sdu@yfd3%5|pS8mWCk`7P|D(suc-a-f@;oudDOg_-T=&hEzd
AM}2evE*^4G`N%nn&ICWIf<24P}lnFW30Y01~o1wM6sXuxeQS#6g+uzG5LQ>WvJOE6Z+YPNJHv%*}kg0FOSXrKTpGR-W?D8`3CE+
WaR_(avcDF?e{)&+xv1V4eGW{d~3J6r-rZ%*Q@cT(C}^+vHA%S(mSDUE<TwF$Hc9{;Yu@&fglr}kM_g%QE2uWP3^}!hn{%W@Z0Cn
O&eevWxPCA?JgtW?@)QNnomPhd#v=BUX%4U{@z_{6-ghb8?b__d@gsh1FNw-eN^~tIW)mEdv}PJ$jshQF-Z{)G*C#tMMoP<GEPlC
HO*p#mBndZ5|%F-#%8AX<qs<hP)+113x=MG{{0*AIK@<7{dTm(l<!7r74puv?WK)&{iV$Kabcwt(kl6*g_U83zAnafX=i%5@KF>l
ygF7-&3e-DC|3NUz&RT9tz1e~cO#*Q+e0%nk!P0~%gx*9S`F92t|&NANEgXP8n1(C5{IIO8jkj3w}%-$GsU}Ziawnb%qrsYZSQ((
5X#}Zdo#7Bay3!J6XCJL%=DVr=(>E2@#fN=D8rl1DaTofByS5<_|o2T&4g9Qf&F*xoVL&nsb<v8<B4Kg8;gf8HRwm<=SG^!o!Zxo
X;mY#tE;WUsM*(2JLQRmn5#%Ks%2rLl%bs>4kdY)EiUNT`rRv~`aOs~y0)9>B}K-{vjg0raS{Y~K@<uqIZDP+QgGD%=lrB8Zk;+#
48JDVIF}PzuZ5ng!YWah@{GNj^|)4wh6<`zP7d=Pah-c!$vaI|m}<^v&zm@z1gYAYXP5A;Ckw}VRwwYJjXf2eYg(DS5tUSLO1Etr
i4R8aW%L<-W=Z4E3>);Bu=cO{C4a#7(zQc4SU;EVvE=^?{oZvePb<fpxVue;hrq(^U6lFiG|>6VL?35`akC#4-aQiYwkz5A^4;~v
lIZ%GUsmf?q4PYr3O3}`n|th|x#ifn6hc~+Y-+PUzG`dn5Y=amjxkC;G#24#otCDt-aAN}DXU)!@z0f_>l!#L-PLyNwv<<P+ph6i
%X?Va<%RlVzV`Yi!-p!l;&Mfw94Dmalh<Tor&+9xq$XWT-UJ37Ck)|PQ?Yw?yA6oFb=F;vd|vi~Uq|`OJf#b*hItxp^z5%>q%KK=
b|Q>BDu{@oAPN+#-s8QO&dYN@o#E#%Hc(kPy3mZz;LA$2D?%haH*nrY|HXd#dR}_eGkpC|Z?9Rk>G0n}m2to+*P!wH{Vy^l>(!E`
FI9kh;^4#*O0U=+PsT#TQ?$-O#Ok3#zC8*mG+bZwu&5%70kx8`^3!TgG*>k|%#M>x(;GkOK#BTF0zllN1ohM3CtIu#z>xt)oVzyY
|AeP=oFxcvH}=1v|F#TV-}!CNGCjT-G~*Xr%5v%=rD!i^P*YX4D^){CXrSAtWVpi}J8pv7;~2CkpP}laz^9)e5bNdW4S8v-Zn|xn
UtD|Oc*2T*ebpMhjs0rF4yZnt2y&?%>+yc~0+1$r-eTeXHML$;px4kXoNt$~u9+0b&L|u?p?6>leg>BI^A<Aw3|@HgXUQ7|7!gDO
i0tD)G@#e*Mk|R~aWb<rjttY;;X4lACTCCG$aW7vis`Y`2h4<hUd{uT^Q^8YEPi5}JMzp@nhF~8SN~6=+f6yoknk50AKU%%ZmPLG
VRtN42;jBV`Gv2}vy$kdMsqgT#&qNS-*^2_k?=(!i79B7sEjr8^8P-b-QGL_r1BP&Pr-z(;F{S5Yo+w{ncrV-*dgqmqJSy<cviol
M&0FTC90-<arpH0bWI08?iyoj72w)^3ZRfm5=j6a&5yP2COAh>N?fCIUl&v~QdJ`P9!6}Ht$Fi-+8>^#EYgp7ww<!xU{2$YZ6I8K
U6^JnyvKHBWRj>-5`nhpns*MUlsnAjUZgkfQRl!<dWwdY8~X1u$e*|h&U7QRhkmqfLy+h65cV{{T-^Y<5QPzn2iGm`A>l=c794pn
N|}+0OuL8f#vFYl=i|<fx0{=4jij!V;iAZ=^$AgA_TeZ`REIx-c4q!pgy?fkn00zMfu!hYvTVUc3a2VK3(;WJT*VFfo$V5~MIs`g
gDJbQ9L#@u1v(iluOSSIuO)R6O9W}e5yLM7glOJ3_to(?Ct|1B$(8JNpV_?2^xSDnCG-Cdotu*HSTD%BQB=}s(vrX+m%8;X{HE?X
u9Xkg>k?8rGjp%4h7S#zXik^r-oiGidc#K}BbzHs*C9%6Et)gz?>?Ko`FF9WU?nH-Eb|73uYgJe2UW0G@LaDP4+KutCAJdT)=;A<
73n%Xex3MN9i$We8eV#jcsTlRi#Vl8$?S{jg=7fWZoMT_PuY6M=nHDkAw@_SYQl}Ds91Z^KWXt`y6xn`h61U>_LjZr8m@T8!_Tp#
X`L>*W<jxhWL%|@GFYU=NGD!5FY4D3P(=iZRj7{tDppyRyl)mKrvT-p#WUGWw;@Gp4MHd=Ta#`b*#3j5keI0-F1upX^DnPUOYI^<
EAfj&Wk8{FIFRygZ7GMG`GLmqwRlU#Io%YgrBnE**tkS;)C1O&BgbxsxZ)j$TM0n01U+o>GS&}&uS*|Q^=o#|ZZptH9knle5J0e*
+@r{=>Q-7#^R<0<lTNd1Slfbu*he2sY%DP$wCwG6h4pypkm4W8Jzcl4)3UAY#}?E;=iP0E=KX+3$hp_LwMrV$NTVwo4(Ly4B7`|Z
nmf`MP+b=j2Cou5nhy$FwKgFsj+vO!g8b5XGM9TfVkfQQC%JNu7b?R$$?fp;PuBbOT_`54?{Q%zhKV?@WS6};F5?y7x8OYfic^^B
SI=ySE{=r-3Ib0Znha^+qqoZqKAk!-(j)~r0Rh6HQfD?a4-J4u^GVbc56zNKz{032;Lbt;eXJCC2zP9+FB!hl_$pPLI?tu4JJ+D$
uA<TdxjDlnO%+94HwB1xgt~1CRH%qYJ?2uX%2;LDo7`Kmc+Up^G49WKf$4z_Qp~Hdeg^&KN6ljf6~E)vepmE)d)7z@k~=F&5F8X<
N|PbHd;tvsMen4EN3lf(bmIfW*)4DvlHM7U1Z#AQ%o27k3{jaUl(Q_~oT}&VF_Q+{G<bKkwNgVWP>x$OYIQngW4ERS28$B)d7AI{
wLNCBMfgr*h@g;_YOw4&xMJ4()hhSB-;L|XY^{OeA*t4)h5w?cHT#rEt{ItB1w2r47t=o0L5Pml!(KYg?t5vEZwdH<(ZYk4l1XTp
9JB1<wrVhsd|y_UB~4kgdzac$)flfnoJscA(|X?$WN-VBS+Y*F=va+q!tZ(D$`_5@gU~J&*#JAiz&DY@Nve4GhI1eRq=kXGH7LKP
K3KhI)7zUC%z4E#TfYVKN@pJ+$0q%i^D_z#Q{ru@$L-cgzwg);WN5fp#pqLAg2(k>x#IWrgFu?u#qPQBRqv~xBUclG@`sUO8gdoW
If@I#Kd0)9Kh1Ni(=hXdwA5{O$H>n|*DM%f-NDx;h6DUpkHO^B+%X=LdR@n>8IiKE_={WXbd7*0zV2$tWu{B6xae&`=RIjrLb!@E
Vj#x-&>%)6bV|U_PD?3l2$}(fLcAG55)uW$8c<TSt4Geim-kQf_pckK3-5#5ntlS1r%u5=9!{&ss5=^+gCvjE{C&h8AYe{13SYL|
=IuN-`aO6<d(<vjAhj7s+c4FwnnL%R)U;kf#o=p3?)1HJ8HfpAwT%J;;D1<F{yxZA^Gt97B9a(Dkl08xpK4PeIHPt0I*i%t4#yhF
?7Et`^^_eou9|w;)crR`-9rlg(XYm77^n(o!(M;!I|WC0s>o!L0Vv4Fr($#p=hwSPCP3j~u|m5x6c!|bWxJ?U?<wLRg>T&vMJ4o6
(-tENqg4i(?W@`+UYH%>{_a$YLl$OUHN&|TLC{e>V1|z^_&fSyM<XgT^=7pa?3;0dYdOZxK7qyy9-){wZMuO$CG6qbK`pG?R-bId
dSSXMd(3U=<*hWAcaTviR1UlYbquH|tF|CMmPK|)<T>UgVLy3Wuk&Hy=id*}S%=vMkld7ezE8a+uR-dna*zQdh~mKn1SFt#W=^GK
@?;Vpdi@H)zRs}@5!>*iq{zuYfk7J-9YY07qIwfgdbb3Xb{@iw=<HW^x~X%F*RmtURE#dWex1!`^xS_B34kzBMUk6XdEUaOmlW56
vVNZP;_HULivbBkYlJvrLKWf8Z-JL_$TOVlO!2XZIhDr}I`K^1tqETJTN|VajrE~V9S(6zN<=_LKd!mEt37#LR*y+ck_YIaX#o}W
M)bySUN(efrToFEL%wA&pEIxbf=8?`^dJLLpqLc?lq20Wk|4%1nj9E|Cf11?224>g8x*_zdwk#WfvBo3Qf3oH1Vcg}1^*lWM0}uM
#%)nhI}SUaQ<wW6sMeq1yLqSkzqH}#zh80D{;G8t&wY^q3HZN-QBkxgcBqH|AHwM2f_`KyH~>w&gDzlwy)F|%NjU7?uITIVHf(nT
2d@<AIoMxFnER?Z6aZcA{cek71LDLez}xcC6X!HbAee9&HT<#}1w_7R2Er-bngQ!@m>C5wRaAVyWC|8Tv&3sj8){3hjrLWX<J$dT
MLql!SlV{_e)Y0*tzsZnt9xUzey+2v7k#FeCRUzXfJfo}3=-uLIur<z?O$?U^e{n(+(y|2I2%+4@jsinrGfqIALvs?tct-u7|wp{
Vg0v6$znFaljB2e0wo>v%S@9PV8g+$Z;y%agrxjX59R~s{J&RPkk73fLY)=?S=fD$)AmFoP%}{wkErGuhmdHr8v4sW8$6nRud896
74*_M0MB1I^)#d^B(tB&GdPpUK%EB(YI(fO8HDWmm}w8~noLa8ZKCaVBV1}5Ak39zZpIbfFIn~Goc&i^D%T5+5SkNvZ|JYd&FTLF
??#5P%J61vuws-u8e%U<H&FB%>d#J6((xPG=4KkMuL>`PdipczSw6<Nm%TZleLJ!g`~UOGyR(HoWla4!q`)SYQ>`y8C1Xw!SpkTx
-GS8T*5yjG*v7njoWUtk38!;8{T=Riw6E@VcV5{pO9P(^)r8io=p7AL*M1EPzKHR{x?b<w(xI?z1)NPs#=3KsHRb!iJX`+b8^n+E
YB(#^1<9Y6ZenVxSX(zHTR)ew?mr`XQWE^Pz5D>4ZJnQ5r(Clc-KoPjY6E?5YUr~n&UEjUM>1$Up<w4Nr6IP-_xw)$`2*a^oJF5w
%=e9(8BBRXYEIU$-mh0ggws8xblW1nbiOaWOPr3RO6%vXJ@wxMf}Lck**s#ml-?@h+0%>(#V35KM5IOzm?lVgVvZycV(Ue5O8GR6
7ZQBhTJmA0*3P=t^Oi35ma<k_DefxH(kqMeuM5_+dl?&A1WfM_H`5Pn$WJj#jS<^yFKT4I2wh^Ob2(`Ev=1s}a>s=K`?Vrw_E)tm
@?p`l7**gNede0Njv3>5)IMKGfc0OgnOBST^19AfJ<hJU<+4pkL3?x?BEC~*R=aHaz_FsxM;E?gzU{9OdU3IKx$MH!&l9wEnHMEr
nYnR-ZHhikT<<q>A8IRb9Ol=9a`lC11Zi7era6=su60|rGKl)Ehyn+XwR=Pzg|ZBC#xa8xR)+(agTe$|vLf&@DtW0D*L$RavjRy%
Nem^c;d~U7)m1cqDovpc8N;glFNLt28}!^}q@87^&yK_A4-Qh3B;bG`{^Qnq;2yARFEs#o%kcHpp#X1sk_PD_&V^z(jpXtw0WP@?
lTd-UWD|$Smt&FS;E*$Vk2DeJiw**aiRp0yt7l#=Jm9h3sLq1}sIe>zA583vG1LRja!~-sBqYA;RFzRDn%;wbK-G3R8q`8k5gx`Y
4Zs!TjGOf{efFH4e5vSv-h?6Gc)b>vrc{)@Y67tg6GY;=8CyTc^?QGfD1ec}Di94wzv@x1K41jYfZRxF?}QJ*YMt3PWW2y1m#j{l
{|kV%O#?F_kba3Tm*1mXi$L`S(0St|I$rxbg!(k2CQ5rO=c;s74PF9#S?V{CF8d(uY*dM<Vu}!z7$K~1y@&fi_nCp?T{s#NM<h4+
YL$&a{OOSq);=GYbs}8%!gpq<(wp!jAfw~}AtRLzi%jpGZMw3v-*3Bu?k6{o-Tu}QV#qNT3dsaWTI`sM!Pxck;hwF#JM;_$R@n?#
(^ouM>%+Q2C?zT)m1?K}NkUVMg9nE|D*#9;hwZNz4up!J^g2}Eh9^Kn0wXd*s%V4b<sn4al9DPt-n&?d?x;2=MIrKXyqK@O1x)gg
NCWNjs%OG@oWtcE#$`~(k6`sVc=3yw6DkW5EfoUb0G7t4@F?O@A{9MJ$y-5PQ7cL!5Rw<IL9pZkprC>_qZIWsa7~ACB?ap}ui21E
0onGUe{XO&?C^!}YJqXFMFxt8aKV5i1G=DHsG<$DR^F?N5vmdFP#NSNNLoTjF8}76Bh>rWP{I(cRI#ZqigPkVBLescc%?jRC-ni5
v(KTcBas>cIlgLTjoOXFPykvANK0`v5FJKPZDD$cATpcM9o+K<s80+bny?@VkSZ(#a}Iz~^=gE@62%xGKjb&K6X&?m9EsZxjpddS
@uV>ZY6w0bb!|$d2*bf}YgWNLpsI7)bSPT;4?3|)8yfNmn$qJDBRYQB63qmGHd`BkxD^@5cJj^o(yd<`n|V{GQ<IT&vY0$hPyi$f
6vzNLLp8XbnM+ooS-3(#PGvUi?KKnJ4p)R2^`}ba2aZEC5#tN<?Tmq&*V*Xxi{9epN;|-<Mts}`B4TV)k|hR+9F1ism^CUcd2E&w
)M;i1Ya6(<pb!ZGX>z1@s0w^>rJj`*1Q0;<xYv3Hfi&%8*bYQ-85^iV20-FKsT+xzD4p96n-YsGTB8ZI1?mz6@qxpzlOdo#;VYOn
*_ERc_uB;Hv#Xy+yL+a8>e`scvdl0;)@4b2o0J?+9j;i_v~|&yv<zx1WrTtuVoj>bz|$fOnBmLvKWFX7>8AY&9eWvi;;0YV24LH>
14wQ~{M*)jA9iBE@1|Fcey{J-{L>S8oTXu8f4u)iRpjjVsdiW(lzCx|r4orSe`q0&2I~Lodl}Q#o(df`Fs#G+W<%AeO_+DLnc|Cx
M-%iGA5jC?f97icp$G3Xm+T#QCpZ;VcK>}H6JkHK3~F@mHy^>{|3kBWy{`G=6j4PKzu<mdIsIN;5qZ~})5eAhi=?y8Y-#VSv7(<)
F#r}D<J-$PI9;573nwIm`u(U4X-i?VKFOh$_TQ$o>!#*MO%kWxlQ*FhJm33--{u%LxAsfA<3F}GL}wrP`?36>;Tnf%V=#2xfBEOd
G&;}WfjR4bA^)^!7~6>QOdlKjqs~*R3Icz%K8N0U9$E?K>&rfDl(xkh=yA1Dub*pyz@jJSRPgDiaBw=2o~RTg5IoAj<qnpIWYA%?
pT|QKpSn-xHhi=B-Tj`;hLGJnK88Yo;-mi>Kq3=HKt5z>Q3nYDo)2^N^y@1i9R5mx3eiz4Hw0=u5QCUYt$aIthm-&(TLvKZ7V?U{
7OQ>7-|9@)O4l5x_n)sirs=-^)t5V<ecIz>Cz4GNOS=EIJTvv9X2Ev)bUhE%=Z%NrJ9=F<NFeop5<EkAT0nq(=co%-3I{@^{c4O;
R+CLvoVmN-;%%2{48wyce_-ho?c3p~ebGCD2rd+gki)LMY>7D`P>QB|VgP;`vU^r$!ap9G#qnMr+>}9hrkvjmbkKM(osGDMxt~|z
l)k=w{v4mzmA0b=^V>X<dyT2~p9CO$ALc-28d7{*HRyZK8TL3MBM8s(&00lxBf*jk5k?@*2jsebl@JA_fusw5qt+{<$T7y~vd}1%
ASi!V@IgB5!$E%@)e_8L0D3EF-EK9gB<7XA$+@3@(C2|RPfzeaq5RaaSHZXXb%6r?Jt891&-pn1?R4MxpXPA3mdk3=t>G~I4P;`<
>L^e1V4z3(=tuh4n~kjg^fP_2R#D(7CBqOx{tA|MX3*IkmMqu&^Vzc%uGrq8LjZGI@%9V71-Y=D_wsnx-$^fk&~Qh?74Q&C1V$Ex
=$e=uMe;ncz<?|R(p!L|NoW%M@4me~-Z>5ILE9ftF*S{88d_8<=#2Dc^M-*D59siGk-G{O!_x&Yk;NkH)z0mkjRP}HaFQZ|pV=6c
w!>^tjS^WBA3UVeX{JCFM4qSwKm-1tv-<{-0>BS^BLs6MB}edf{w@!<+wOnJPmt%MZ>ohPj!)SH!hotrDR~by>*HC`Xv-(9o6$N_
Q*vbfj^+?G0HD`#?yiwPO~BczFD95_a_(lCRs<I=a@U@cpz{$8!)Lh98oorX(sv$})}joKU=p#&!BEOickYw!aZFrvWkk~n$Q0po
Wq_{k3$pW<ClAil3%j&Un!;+N&A5jisK6rbfda9q*4hXDqZ(07B(rPcNFrpL)JY?g;_0Lt$2l8%BGKKaEObT5`uO|g`w>$HV-MO6
i9lQuvy@I>fW*>D^wHvUP^2`J2L(!KLRxcVmvuTt(&Syc_12GdQE+|-!yM0t9RNv^GMAW`%9kRDN()GA5*kmi!*|7=3B$WSX<k{n
8)(ebIJ$N_*@6fJ#HejhpMSo)sK&T3^Nq3b=?|P(N3g8+%H0zcPQ`LN0m-Y~G^7Hmcx<f;HU7GLp0Z1<aVKN({fsAXx2GYu<Z9oH
wXct)NY=HzV)QBFuDRDYGSy*PvZd<j(sp*{)^AEN^x)3f2B|t~^<q(x;K_tpk~?99QV2|tjISq2X#OPaXDf~;Tyd^2QkJZJN(}L9
h*dKZIxCKBH8rZKr-`918<idric{{<Cw~jR%EzbOXM$)SJG>6U7rdd{E)%1~zYF2Xd)dAeqf$OzF14p*qD+{DfIT<I9s<Sme%=Bc
k*s=<kqMfvh~pHlHI2U7(y8$4nr5)i5}szAN#>&c0oy;-Cli%g!&vX5U+w?H{&Vg>h==S${7Y0XufNjxBN97;ud;PN&+=61w`!ty
F~QpQOH~pEyy`rUS?!a4reOD#?d@o+r`;($DgnXj!@gb*0qsZq^=BJsXLN&-j^^EHaD$Z4EcSHDTstI50F+R=a-d+{?}fd_O*n~Z
8uPXGW!}!75b)#J&YG4cr5v`9QK&oh5S6t$?%B+#(xEae8ETExDkP}#xrm8cRD6Z!xihx(qaOVpPZvNmHIQPmi|8KmjVNK9RcuNG
1RkS0rZN2VQym36=(%pQbTCyMN+76Q6(JlD3OLxg9Ny9!nHg1qau@0HU9j8dhvm**<6<?XtVfSD+GC-Ou=IM>YoaD<P(sno<bxWe
IF$(Ydj0Yl90VYp;YFpl35*;cH`CEivb0795F<zn9A>|DVKVu0ybX;Anfz!ghmGMw;%eg1q$6(EdXKT!RGMZ5bgHU%Q02SrQK2IN
hCu}WbK3~nI?4XpK<{WYmP&uvc4+@)sNO&BQ?=()AYmU2ToyEJmH#BVY;&o>W`hD!OAgcBi!*UQ`#<2)`&Wx7pKV+{PMWN@qez7y
dC@$Yg`g-~`7;tBcz=_zI4Vz);g$Q9k0tCiEU&TC^H62j?k(Kx6Pm0S``5F$R&QfR?Z|K%Yoo|A`g}Fs1yf;Q)w0{~n12+op<spx
OeOovWXAoiYS^HMfV1u4hI?<kq_o4ZsFC>LJvXdwBMb}Fq7T!LtCTADGXpmXWFn)4pNC1fq!4#jWE$%3O~>G7LU23nC2a_iK(dJL
#fX?#6xrPrK8sM(CxYofv}nO>|3Y5X2*IfgKit>IB6&l8rDlIr*ddUK^Zp#S2Au)uZYrgFC`2%UQWvM>#@_I{lq6MDb62CW6)Wit
0sKFNm_Y$^yIAuwlGlm!GQHcG8aXh<c5VhcWhV}+GBe?gB|T;r%kY5Y*PaJ>c!%QY+*6qW@1sGP9fw;@eYW}s)6>$SLV&6dBE7E6
K9G_GFxf6UzJGTpS6Ek39cGDI{YSK?&zD|bO1IPZ2ZoME{LaZiuV*KJ*JeqdRFtnbT2csJ_E6t=El8MAImv{8DsH{fiXSm5&{3^6
r+;zs`IJSFl@lq*{&efj_{;sdSeOb&f#Z8Q0^@ryG&GwHM9G#HZ{vZUD{jlK*;QHJaT|A0<eQ1>_wI~i#!Bx;*O1drFUhRZZf`xD
F$Fy@FC2Ef=GM<Ivra>eSAis`u$sAN(`N99;Jxv%>^?sYzz`j4l?^xH1C06k67YJueb?ktz~7tdtDT@)1sgAFz}xY}gJNNLJqEb!
W+>f0*wtEDS*1F8VO>;Qv-U7yG=Z~JDV@L9_G%`QCa>FDzn=cwN?KDP=GFSR>-0auC4qjO=yHSo)*}+pF+mV451LNN=IPn25h9EF
xd56?C9PwB+5HLR2Wr;FfZHaE7^Kk}Xve+RZB>If_r3po2lc`UBp##ejgI9cDF01iIs!Q8eI75VOPrua0u3O*!HLzG5=bioF_qXv
@gemdY*GnGln78I28sfbFC${g1t?KEF%=;aknCa_4dy5Z$Y?5*hytl-Isu>#v?+~;NG3dp+84-PkXjKU0OEhmA=0fU8$MmylBgHu
3g|(ZXdgUqdEwMea<rW)o3MMRf4bK|{G<*lN7Mljc?#(!0B8b%#5spC5TQuF1?=y`)?*EMtf#y6IP3AK2!TDJ`ujy}NWcFPo7~?y
hL(mwi-Hw{h)j{#wT`cGcsAog=+SY*q&A9*3L_biLx{;XbDbY^yP`cWjOl4_JJf4%I-w$jNc9uM2F73Qay5IE6M<9!qDLz}rm(^u
IwI_N^{irrg&0G~qJtn6BBvlV7B$nGLv>sYoaxEcQkxbmb5`S_sb&O{sC*7+cWxCU)a9G&o4d3?A}x(E7~5^NUcSxLUgM!|bg=WM
kB_%~>PiAuIMks7ges;1dkvAyg&d1mY{ra<<-=SQ-AaL((KQH<!;6n4`;_LGd*p}wR>HbK7*ZNRN>rdIL6SmcS(Ru&h>1`M83gfd
4x0Z3{yqi-21JzHxqQnUI6UI(z)|S=A8yc7L)j90J^PjAOKR4Xdy-9zB7NWq!DRa12SzkoU9W>0F{TWKWGV9DcbU*iZy9XNOoBiT
76snUDhQz(XtH%01yNIiktIeP9_{Y-fq*}-BOX??amOCR)-;V)yW3E$q(@4R??Mp(Boct21W)VZ!aUWOgUHfFZ0n1+cEmyrvNYs?
#^B%WKh68Udu;#ApXWbY{lWf{i~f;1AJ%_fqqP4(v<LeU;=k!p#3=sY|L9I<DT=Cp;&U+c9Vc(kY5p2QTutO{Fk}9y7&)P^Hav;`
?13AMq2>IzhUc3?ZhB3da@s9O7^vXBLj&N0Rvc=WVnP?bjiCI0r&Qp5e&23O5sLq7IL1<a$siCCr9>bRB{UTjNkla<Qb$Hi>I<pX
eIz@PH4U3E`FuErQ#<uQ*!uoa;k4UyUBG`waoB$$)MwG#yHB3QIGIyO4)F1k{`j7GXFu0pTY_h5Z~6ndtyq2Ml6fIg(I5K;9N^$!
GMx~dB1~%#Z@*)IyQ5cYA+$fgcJ68Sa3w3*qnHPbJ+L|0;C9FaMuZGNViy3)#0RXO)vABx^gBf&>`g5MED7)-P9kCKo*8!PSS(FY
HQ1q~Aivj^yC8q7dq2A0x4skP{AGel&X{6xFmP}Kh<sg$o@45H(3%O*`-x%9JW70?-TMvKJO0hXgSF{Kqlm0U7C9@T@;;xA-ftM0
-+|@f&3a3{?AP#+_W<&OpQIxy5rgUENgqh}1yS{D^+b=;-lEiU7_?URSypsLVG5;dLk919)~%5g3(ttN2lomB<MI**Q2w}pCwW}|
c&QQrF>EO+#z?&CYq|WhUiHNH37x}nxG{&YFJ<xhexaY=iTzJe$m9nXpE}1Z8OxaKO81&~J!a18)k(t?iO%!Sr?Q4kp`Czxx#8og
W@d&Vp21Q7_zd?S6hhz%)pStGsYU<}7`FTMI^0b^(tWedF3ZmA6;`d8CsQWDnR><xkZ*fELPB%`sag=DXuS>%`+03oCHH-J&a87X
b(~c36Q@^ivvH>_PK4}Sk<w^YQMrur_E(DFxSwi9dZ7Y-BktGKe|RjX)h35)JEEd~BqR@DRbSlIaX`eQ1N=|*wPar<0?!=8!UkN2
qsbElhpXnKPY19Yrx_U7Z&*w2tDg^mWsg|IKe-b|QKGo6Qn7?Uz&<C#?|+cEXWD-kgpQ3J@7OyQ_w?`3#t5IwE^=R}+_@gW5<{)g
1&V+l1fN7r4FY!(PNgjI>p=MuB#nvg??1iO(-F4QXX#9i?m8XX?e}%Te|<l2e=8o{KaLvx@NA*_xCq$CsgT$XIX*^qMVwAA2yYK4
d3j|?xgM!~Y4=I{5>s~p|0zD>>LMWOAdI45+Hl?ZYW{A~!W#hKF@ugVz;ro2KtOZO3PUOWCucJ4cfBV{zlo92PC@yY`r(hFX~6Uc
>~{w3_;))_!)aVY@=Zf{@y_BgxDB3#rp54lytzG2o|lkh+2nNx<ioq*XmdKo!P53G=afBVk9ZpgRGvFX@H^LcOuXKcae3PeVbMIv
)iK?)_9wNU0j%_3vLpWI^&c&d@HM>i{~SMOJ$cs$^?=nnDsWl>gioA-_pl&oDf_?Q!}pp!|95;z;6Eo5-Wwt$G8#BN4WYD?SHGb*
9ZBx>pj7c1pX?b~o#1slA9D{Q@NW7ha(p}+#n(`6kSA1sQWpc=?}WhkAk04A9sPgoED)L6A8<WppE}>eS55yQBg=5=9ZQ7$eE66{
q-@lh4<1KWPM3MIiH;o8cxj|p&&u4L27pW;qG*J59m5>tE04r?jFjT2KSBU~U=92-pDTy(*#8iCI*<M&?05dJMKtM(57%E84${*{
{`W1ah^uW-QB-;VO_?IBRr9q`Hn!TTp#Hm66nCbwS#4jiAILL5157^ht@<BrQY}2?|1?9MO{eq@pvd4mjdor8PA{N&_iTF-O}@L|
G0(6KK?8nq>ncYwJV=1iFpMMsgwCAQDypBnn=}3(ktrORK#Wt+8!0ywu(kD=hn&w8`9<+P{o%~`AiHr0CrD>BsY{k(#w6JM=F>p2
EKq=`;8G=_NU5hv9}dy$<STGLwCZ*H--RvibsSFscZjeoh6o4xPJlKe{I%#mj@SFG;%g48(q0E{Qvr)2fP6w2j@bpMB`SvmKCz0Z
rp^H|0E?ukhJj3!nn&#*^N0Or<pcHPq~RTO$}{ErK+j{w9}uKC;NuVAd6+w7KM?Lun(&7Dm+&{c+`S*6#fZiY9v|)`5&4a_+qwr*
n}pSF1;$tINe$5iu1LrKy=<46B>@50eOyijfHE24@lRvuexrfQ>rQ)i?=Z1$T$v#x0u4fJ1#2vzha?d>g6>m*?gBt|$aeb4);mx<
EvZnfsUG#qfffTkE}^^>0mPzsB7Uy#V5D;#han_%hCsR0APyNP0?qq3*OS<t=8LrJ*kK=g!7;-R6T#4Q<&3Xe`y@^o;XZ>qojPy-
Zk*?2J`4q?6!{j;f_zy&M`EZGl>I0ous^i`*_!LlbWi9nYi+7jpnvE$Hz)UmojdMBs;6ghJdk456G;S7G)FKzw+2mZI|%WNQ$$ON
!Lcyn{)a>62FFxBN6Ag5!jcB`KG4`50Avjf;|O{K!SRoOy)}NM*x@-qbvQ0Yz|`5&r%BbzmNX5)#YspcXs9Y6=|UW@BMyq<HgqWa
9>>I83_N2I{BL97rtJU#KT#iahwyjoa|}>?55s+X$n7jgz57`hEEW(#s;e@=3ai#UJ<IQfBFaZ68>!vU7yjn|+<VdqN<4{R=oUo+
DG&J{Q_T*E?y7KO(5UK931CKeU}5f`OCMNUEh<t|R48gziaseM@&m|hJfKZN>BvzK4t&&>_1HdbIvog8efyL3POiqsBClEbliWQ`
kEa``dU%{Z<?iTq4>nMWDWo=eE{}j{0xDvvCGJ;zG^&S?WR1o<B!jCb=M5<WKGqZLQg2i0dP8n`K5$eYg{VM1$kO~DbYTx<XXpIm
PYh#dZ=h?gE~tHU(y!FH5$2Zs?NY)?g|#VeVp(Dr%rT9=xXz`8_NVFr(h6A!3Q?R877LKRd-L!<p2g;=@cgJxs*yFd{WbkRsQ<_-
g3P>n3qDhzNvFFQz#1a(W9)qW50Av3qqv7kcVUyhhoJaSt`<8_SXf2|GQXtw2S*j?J($px=sVYu;eo|sIihqsUA#Q7=x*$K$KV>h
M#GM^*d62KW+)=%>pk{`_BMgo_a6TV4Mg&Mdnbf&tt~{=!vjG0=8RUuV|kD;Vdp1-@#(?w=yC5N%Sp4$H$8sN-4xLbLz`1T@b?-U
fAtp{ll@HbU`MPff8u1wOk|H)EJAoYT#;g^#(%{PW!0^w%)_Z@NB4yJgvjsyY$w)9^+N$j0nP!%BGAU{7aVW7e(UTHvj%aUH}1k_
+wni}c%KI(KQTPX|NIBM_8*u)eUA5I+10!}h7XGA)O_7fp|k%jOdptGeW7^o<CMk=9UoDQ>HOwZ!);4w-fz0A)KKIGi5-XO?W?fR
=5*~smY&l<{5ER`*-5B)@N6{mDGxLS!YC-|l|`(iO%z2H6A?eG+eWs<R1`6!u5BzB!=w7~m_zM8_n^x7DTNX2^?x6(<7ecra~WK1
rdbx~mlCJs4v}||(RAok<=AoLpI%SvF{kw&xbgZJAGSP*IQzeW`>P+_{F?6W#nk%X1gD9&>y+eGXv)Xv`WeuO_g&nO-}h7zr{b+*
HdWVKSY9M3BDPg9KPfNuT9j-fh`Ia^_}S8XcWAr+ig>$nt9DQG{5Cz~us^jLQ~l_rOmM_?h3dkLCML<1utbvi-TJBxW)hw1HHEUL
1zW4IWKgJy@*KTGam?f<h;oEUhf{<P!GiX?4<f|_{~={zAW9=S(+WrbUW)6~IwU?w<e?+^HUaeTy}(8Xd+CwNco5<NVcO$&01^k;
j>t^`FKY>k5_vqBUO<xaYX%eu#1;v>O@tf<$+p6LcFjy9xFARv5WqxP66|(&Iu&x}S`&m10GNt_b+%8H>UMQBtkZ^?VYYVQH9Jls
)1wQ<+FZ7545sx=bWKRj6vbf7?L|Q`t!UVBjLJp)_5-OH{aD|t&6*1m2EmUY7ye&wh3DO&#bB>%(ZL$f-fYh2672hhdqey(-*1fn
;FAAe^7g;i`LB9SP!ImXgwT)Vc$oZTtu#D{B>xo&KJEJPKjqpBdPjc!)*hck-fim3q}oJ*{0bdZ4$?cH|EB*%RF*A|L_zrxA5N5{
?>X+i`Q9VfDX4#{R{2lv#|lgS(hPH69nLjy=cx33nF>e#Pkub(*~{j>bWQ0o-OFYCA^48|T-hqV?>Dg~MI<r-_NoE{0sg1zPjW<-
o`c|odp}4&k3C|XhXMT>`bB)NpN~IeKhep${jJ9NJ9qTf+Bc0pf2O@=K~sLJ?pbRWhi(in+`r*v#L<4kF>~Ufe;4{k9Z$+p)0KDC
WB5*U9AZ#sMV2Lh`qDpt_DE7aOn>Uu|6H`K+Q=L3(Ss~r`^o!lFXmz?E<Z=7(Qcna+wH!d)qcjNDz*0Z-m~Nr+v?YWN`%<{R03Y!
TJxlnrbp(^?;+{`;*-4aNS4FbECC+zeOL5*I81CfvZga08sA>NFEJi#J^pu|JHEc|av1U-p>v_}Z+`{iKN0(k=tX>2{g?PpX4`4<
%m(`k&=~*5dXAhHTk_hxd)Fna`uI@rkMH=<SA^*Nsu$TDUYYz#&Q+GaPyIZm#qn6@NS6)MUqq}<=MQtD{c##W1M>aH)u??zl{Sm{
E|EQ2u6<Aj!lr)xy^*6fTpq!tfdw9G^-rgp_fS($%a6b6`3y?DuF6L%{Q?H<@b-81{$@$&?dBHA+87cp3m}k(4E@AYpaWn!nvN7;
CDdow;CRb1=cI#(QEVVkg$gaZl~_wXSQVzk@b$U*diwmotIf~t^aXck3J57~zK*7mDN;UPa#O$0;s^?58Y-tB{jTgrR^wxDuZq4u
U4Nzr|8GBG!LmXO1MT$pcI~HQ@s8pQI}daGiyu^&HCx7z<`cvyR3!a}`TL(|SX~%ci`_(VP92*)B_>}-FGFyJlKjWq|Fim?w)5NS
E>n}G_<IxpAcUr#UW5Dok3QZ<vQ&QSZxafpl$#hezmwSbe1Q`_4S!P~^+R@J+Cf@c59f#_2edx&eYANs{T*RO82mbei?Ro1K}M$n
${qotTOs(1b0)UqT|7oKyg0E9XwBAY%#<0%1B8~0`C84!<F8nV(4P{Z1sALs?4E2SMOgtoR$X@HU=^{LG>Fr6J%x9#8e;#mhYtJl
DvmS==o$siKfu@jSAk<lbFF}jjl9XFq&iA;vS^|JeuC&ikFGNYDJ<BH8UnFujhht48VyN^Xx5W#;zEiF0IEs|mV%IJDQH?23YDaw
B2t2y3S^k5Xd-BcSdpRBPQ+O@)v5y&TM$NuqP49CjhzKpu{8x#XBZPf^?x>kN+M~BDIk%kiUgplC@E?rm?$cQs%U8{l!zz-Vu^uh
Dyop7C@O@dI;E;w0*YElfeJaBLzYcqD2gSJrK+kzrl5%O0$7TwVu`Ac=bXVMO;J%)RBhaj*Z`qQ1f@ce3PmC)8WajtqJ$bLT0kNS
6(Ug%M48F{h8*<tgj$6c&chG=Bvc;5*i`N!7<>DFzLS+Gq$Iq7(AfeF$^hjL#xtF{N_TYNI6wxM?t|O&_vg=}3&IW4wr3&ZkXY0A
K<dslxfk5$!W=KPNgutWcJ&LJU<R2FXY<V`w}#Ni5b)2eb*{Ni-gKyR_un5rIoF3bo3`$Wq*D`y2AK_dQmYne@kkl91IeDw`ciUl
p=XMJY8!f5K0DI{Cx;gh9jq%N&+7Htjd<~TI$-h-ZL$iOtxEq+w&UE091t`>gk!=%IhgXtW8_|KS!Y%G(&3T8`4=^c6=1hr%b;J?
E*75BM($Xb<6VeAnAt*th!AqESbv^WeLE=9g;*}W58=K{)E=8j|FDGPB;o3C^8TuQ%p&|O$CQ7`L_h+pmOQ`L$b3({gh4*bb`R=0
!YSKR`076X`VluXD^6<Orc&+;ATp?6#GH3e(a!B`8pTj{;9U4}<U$k!niTrTa8cTSPu)8VCPW6cSd{8k)Ba_OF`@ps2;;39Eeh2B
PxIE>>$^A(VcpImbm_Jt6_~;rTgxV1SBAmBV+&$dxD^PhCCq_Lm7KQ5UIuaCaEb>GUU=0gCeCJVmf*z(m1?!2!Xh@zha|BvoFEuF
D1V4s(i=-bOBQjfAp$HC_)`YGA46VjSexvdd!-&VyD(>cg)S?3CTk~hZ7Ig&&EmQ>jkbnISqf%wuQasp4b*d#q0<AlaMPUHXq!g9
nbTO;T_q^knR#|Bv34?9y<UR|xcMBft2W1b3lR0lJ*st1Tn&Rvrq~&gykcfM2~8JKMzv9bf=dzC4j?EK^}=FSAlAX#--99&2}DFB
5D&&XsoB}%`njpo{6In0|Ekd58_WKn+x2lBaGzX<#5#}N`>_r^okQ8t0U(eIs2VFb=OOidZLfTlfxiL&p}%1f<4{TeKY#f5=Eai-
?yR;@B{c!RmCdhiJ^Lm<zh`j$z<jKKJX+GMH2A_bIdhFbcdDcOx_)}o%2DmWxMJ^3WmFv$MhApDpg`{&HW9Ltt+9vdWFMY%$%N8O
AaMSTx_J?eeqD>kQ9%BgL$(Dv5L0gb{Gl2$TqiOdx^U|T-JL7Eh$I`bEQ4G&KY<JWk1tpUxVY%<<2k4#kFDF^MtjoHvPd#iHEmDT
efvXwrgf-+XObju*TL(tQ>OPF?n6$yU`SMlvmhx0+RQW)RaF!wEhiF|$XCCf-Z->@WM<HUlmaC#NbARA#`3}4!V-}2GRR5|4&(sD
Bby8X^y`ptqL+}HNrN&pu+!gNi6fLw(DAjwL(wS;zZ1ca_{)1lD8NCp5sZ=(TA3LzpN-1+T{F(ik&`I&jMqpq38)40w<7Vof7eQU
dhrzv_2&4Fy5dS&(X5NHoPkiHXZBQT_B#CWsg-{QW+$da;qDnua+vWN&9<9+*^AN<&u&`qy=G&iQyk2*7f6uuf{v(AW=b|j8IYiq
s#7;WeTxPF_q7&7?PxV*x?}$A&oy7s*BK;YE!@K|>Q%}emT=Z{j%)ly^CGD4>YU%ShCS(2-0PpN(?XNOdoepWhMTGgab-<ZY7Ov_
o+*CEoOPLU`$)m2hTm9s!Wp~$K9eBpOBnL{v`G|@7bEV)6PH&~WRJsPn3Hyc8yBmnBc-S>XM6fsz0-ziaZ<+l6@)b_#p)`X{Zx^D
e<_eNEf){IoY#>4F12g<Y2hgBHDq?eJQ_YszTYNIp|*$lUOVet%}Rsnes6&7Qe2=;qeN%tKS^0+G7PCVJh_fGp_GFaEZ^btB7VM|
boiK%N!d}q^Gq8w+fF-edg@fe&97GPcFqw)OyGT5uITu1k&f0XtAlBH_~z^0UiKNOrrVDaxqf&`?A03G{ny7;cz>2tdq$@N^GIj2
SuAzkc|Yq|7~rN6AdNH+m_JH#je;x3@>M<v8^tGH$UORby4I9lGRXxXk_7l-Sf-d?v3kj?MxWRjQsl@fIo(}7Y0p2s{Z6dDL700y
nv~S&Zu73Si(4SZB?DPHQ&Mw`oX#~zTNaNCjJmu3xjG<`490oo*Wq(WQ4Pe&lx{;78Ip@WR@c%=9yD=iYN-rrT!+bl@gl8AXbK@H
J#+1X=DKzcU;Rusq#wPF(zT_vHG4EEQdH<uCbU@)%A<a@sL-q(AAYrx9uOx+7*+9*E70QGAf$!;dUZgcg_S8jC|?Z8)aw9P2K}uR
y)vk)p1pb7>Aerv(whgX*oK=z$&La+UFLvLFaSiv3S<ig0Wb+id*ee<zUF0VPQELd!C>xd6TzXoM`mLk>7~`3lVuY^8l?b~$i~Rp
AIP}mP*x>}c`~%cnAwKD!G@FkdS?9c_0hwqXwQ0hA<lr<?`NT4$b=E3h#<mANT2n&IpDD3?P!J%HO90R%eW`))aF%>(IC%dj<OvC
B6#)GiX(#>F=S_NJJlNyg_hN~lM$w<(x8V7#Y;CrsRn(XEqNk)dFMX2&#l3oL(HY>%E8GSq>YjUGbTFl?-YI~%Je$wV=>-Gu!aZ2
P)P=q57|m?yi%Y^AyTHAJ*7w$;IW=XF_he@?x;xyN)qjfFidX~%BckYD|ebHTu;3_;L)~i1C0@<Cw2!pG<&v&H4oD-Q;cl;@*Pbr
cdUVrmww&NnA);FtwARjyA_iN80gKRM1w<JG45j^WZu)uos*ZQ+vd<&%L=3BodL^iK{>T1CiwGV-ez~H+=J<-%?%jD{iIE&lv)CU
-fV>3knqbkMAhMgzOX7lIqOOF;`p%P<t$AOe@$Ge+R*E1_pr!^R;Gj+_rm{G4ctw?E;aA{o6JZrxw3IW)4F)&80*hQjL^QGS7Tph
9ogpU-d?R4HLEl8rA0ck@=m!v9WJ-%?7GvltE^s5SExjZH19QAXQsEL#NOIUHaDQ^atWHLIFjfd|EHR&9up$=y{taJ9Z0-bKw{NW
UQ(Of36ISnYuUH9hhyO&muV)TQJ{Pnwz>Zcd1SD^Ny(NoqyVDG)n1hFOywO?1}sT$(S>X1oK=nu$Q}LbJl6FZJ5p^bL!nV)i?ldD
&+)ONi|W}nM39Fv<o4Jc#81$nr4DdAgNefo{Hal5gVDOS2Jxt(#6!c~+EZZLo_L!Z8<jx?kp)o}DTN2h)2Ah!UDL^KvUg=N)!NyY
t54Z%@6=U?O$LtLdUx2d1&?bT!;6NG7JBOFMen{QkKI7~o{V+ag=O%ErV)yQ5Tg(u37fUHSd%dAh$mY{Gd=UuY?oxE1-9;ndeELM
hdQx%VKtQCN<Qs=?P*7wRf`WXozTtgAIj;-*j>}6OIbU<FGOCQ`}n(Jfw<A)#15V+jcZ!WYvlg8xsyn9ZQD>_-1>i0_OV3}dtt#b
H(qnRZ1zXttrSvj6|T%P1pP>PKPq*0@AoSs^ZxDfe=aU3!9NCa=WNf<K}Ktg$Owx*srdW-p2HOCpN+p^y7kG`?91MVdEGyrpa$qc
R3gae2vL$3MHjD6!e#At|0^`kJ6OIf{e}cPD>jWywx(2_JvD1(SKM7!Cj?-`TleCld6K*>xF$GWR5)i0GRXe#X3va&<>r@j17t)7
jnSVRnn}m7?@-Q$S|JW_x&hUTF1FhNt--~NNTj%~DR6-ih><{uITfO#vPpCApU3Bb8rCuP{eKiQWMDo*`oQ;HDz6zC>h*?=$Zs;P
HRmQ~`&=X26FRgdRLKSzfhgw^eg+5~w!;7@K%v8PJuoc7Kzhk2oIp|&SN+(eI&j)JNV{vtMclxREembMZPt{Zjdv)BgH%L(bK|eq
B%Jq$mYS~!w^dgl%@bXvLpPd>*-F=sOkgE8^e`J2#y+LF8mjglyM5i0itr16Em%lKJUB%-th3Taj$jB?O{l!2x=Fb!u>o?#k5RAc
?>Hdqo#=Ttm27>86h?>zNiXhKl_k?eqO~Z8pW$^;MnAy@(n3&AzYo#>+hH?=XDa18iVp2pnfpl1RXFulAQSH?k~9U`d3*|^I@Le1
;L2{BA*b;6)^eOOzbzE`r#*f5Iwxj&^Y?aOeNsH2|J&Tu(l|ksLEWhTq=9FgTl=V>K_54vDRENY>&{rScI1KP{n{cu%rhE3`ls&g
i~Xu6a+p>67C&jD-;d43=_H^@fub;g>&=r&+%VoeF;sol3uf$UVzDIb1ONgA@}d9)@9ngtAw6o2K_X-*R#H%=c_`191_7o0b;+_|
6hu_(WlkC>Ix3&13u>`wP!sj2`jN56o>>*0pwL8v1#JcOH&*J^nxAIp%dD49SY=+bT1kj;!M^%Ppo|!d9a@MWw9w5!pmj*4AiQA=
LeQCz#Nre&Vobo&w3vXQ=iS4ey6t*$S@CDd(smfTG{+24MJoiZ@~Q3+j#x==IW*?;9!xHJWmY}9@`3JVn}L@R_xn20sYCP6j%=G{
Eo#0!^9#PqE`GdUws&PDfHt8R0=+ad_|evwvIx!pligPChL@p}x$^9a-Ps@4uKZ>dp^_0M^!(KvG1ib1D3fUh_ZqCd(xkt%+tLfZ
YjO}CU+(w#&m4X9rO*#7Nb-|BzfOp=s13X(1*DKjg9MG1!vDisa{NE`WqryYZ4p_l!R?>l?frlhOc(>$|5v*mU$gu^|GQ8PW!$gN
%fGbhoB(%K1b#-7AkO~3e{6)HU#K4i><GxJFZ~5Uh_guR7cM=_vkd+1ntE~Q;w9*e%u)oM@a1)HNZey<dNs?=;`RknFvz267W-t=
p$f`KJg}N~HWS?1KW1njw>FrGL#nF>kqb{HCmsGzIM!dN;I~uAGeK4=uB_hDuA`9kmiqRD?;^BPz1<z_3sKS-k0n+jgS%t#R9CFA
MG(uxtek0<yrW6c3(`cR1%{sdHfr^ZD#}cxDwXY@x!<`sZO*^zJJ9%rU%a^|Ot*ZvY06zGdtL^fL-us*&3R0V@G^6m2Gd9$lgvGh
6ezabOJ{(LX~n-x{4YN3SSt#FB~?5n>Tw>W@7p1&51rUc0}{b&yAJnArQ~aNq>n3REz0(1r>@E{qu&|lCd8|e33U#-dLlHOqq%!m
_|lb(JjL6$dUQnq?v2QDhr5RM2@Byy`5I^yxJg}E(UGLi>I8&BoN{F~WcmFsD1FFVLJCnBXz<ErEeecM2yn`*u3X5jKB+Nn8&)Ja
Psg)y+()D9_-`Qz>+cyIc%1QyGO7<(1x6=+VRkNWZuU|~EM(=pr8=z4i(Q?wR$&nGynI(kf<%g3jGKOj@p*SM<?hm{Qdp*ZTNu}A
_*Y2_T&hVn^Y>r3g$*gb3eQxfNncF{Bxfpx)?<);a<ke#JfMfaJW0-eGC#}pZr0tH(&L5Iw)JOWzTn7T4ZfWjm)6TFLrqt!#6nSw
nYQfPAU$L!Th6R>r;K`h)JooZu)z#1;nQJ{<>8;~@z`dcVvp)5h6v_BAI;T*fP7^(#y6_`zq%jjX9e+GDW-LQNBd97Vw0c0`NlDs
pWYll_dlIMbdx#Aq#{yNukOi~%c|e$R@pzO@{e%8^xyQ1{+4yulhhsasU8y=R=<3mH?b|^U3|8mfOMwY3ct(;4CH_2WG~6tSKF+K
i&sr!SCx*|#<(nRjL3gk-hJqI2D;h*49-l?bLF*mlGRaS#rDaYJ}%0Zo$i2W1?2?M1P}YW(MhC-SU{mWAW1=!r(q<7+h6c6281P5
SK?=7J9$IjhmrOADt)O&niJja3=m`U{DCqY@E^tx$9NMKveMGQ1_D3hY5KRJ!@K*_zfMrr)ZIZZ8%=Sl9^Y@#PQQ~snUdO|pu_<$
`2uCeRIEj7>BSKkr3|FwQjUl}dE<*jLCR$Vr|KNWqPIY|MIJ^I^a_M&!s0N6CMqvAqEF$)4e6onmM6Qv`?Wi;?9K*RLbUWM<i>yC
U=OHQC5R+0Xo+J}m<pf46k#d~6e-m|bCNYryfY!HW@3n_RZv)NDjfzNQN~1Csu0*)RzJTdTYdi_Z~G^=v4?=y#PmGzIbb0BKXM3O
P(c^&1&anWa*+GQCMALE#DT5NhwW#NiB3U0Pg-#F8SuiH8InA>re7K^#F#N$+%_YKLWe^T;yVA;XK(`JP=`Sznl(BU8-$<|L@EGL
p#B|XDjd(zjuqi@LWCV`6dEcKVI-&b@RbG^Y>Myzh7J^qte9m92eh)4h~eNK9m2XidHMUx54$t#KJAWp6Pe<|=Ztv0hoKr&Y0ucn
jU!&u8Q`3FW@FauUfs?(V+3M>vBu`W&r+Kv#{u=hX4Bku1;Vj6pZ23p?>jyu11EGYyfdWF(wKP0a4})HAQhBATq$l|1MSjvHMm%c
AWHcNHk(iiY=|g{+Y%$C$uOQk^r<7hdJuUEj)W&*3ZdXCR3M<sqWd6q;R2y|3>;h@9&qzQeK}2Nh>U^Wp8@BpWNLiLTYdjQB{GC8
CnI5Hkd^XWhED|PbWHg)$t43L%yR4BdK5UGCRF(7qV6*EggEhtvr$Ck8A-$DV8Z!{+edz-4!l{_+p(G7XW~$}eWUm})_R@|KNBIa
Wr)zT#FV>=&jwVdWUy7dmIj*m3AjDWc%Fs{yw6zprzd&x4tmt{!@p<;cx-s_DK<CX8g;=*&J^jXtwDNCsFUOPlrkG2pp5QrA<-y1
y>bl2^tu=w3JVY<n*|pph%=DUQLs2}aQ)OrsxR23_GL{g$eY2R9{0c#$X&s4>r3AA+-)($Kb;L7I;2u9=2G(Mm?9n<ban4rJi2Ik
p*0SdKr`E=8>7QV)J@cM<1@9iJDwBd7(JxA`kfADz&?9M${~78l4Bisng=}&+lCtd$KS!P7Q~+u(##Zl1rb4&r&3|m7;JF(rj7ea
KspyAl5ck6AJ7Kk><KW1-Dr5KDn^CK3L*puFvKua9MDt8&%?f&iw9B@bQb`nyKhT~_3-zQCceA};p%dC>^v|&?BR{xPVhAMYi__|
ors-_1K|?}K}HnwDMNte!)fg(JDVtx@iZIHr`IP>nrye}rNhL057kQ`_R~+uThC|oiUBgGvY)<@+~bt<Q4E&1J_Y~n-|W+GUymQm
XQcRJ)n?vsC4R?oED_ba4^QFkVcG88wiWKpzD0GI_i$Oa9@pHVg6)egB^`9-%Z8d-rq{>i1ASLGuL@7h5(D{mJzP;ol%IKWJsmt@
MM*V<W9nZ)q<HW7bgWZmp}HO`$5`KrK<_(swCM}>J-L|dJs+}PUS3?d4pn!316OqA!Q~z7Wev5KQ;<XuKm*=;dv3$}hyXzV2q9kN
Pvd~0r96Ux(1GMr&;d$Pl>Ug}`OS@HJj?@#JE1WSvZ<(+AZY@Y3V`r{Q%&;5hxj1%P@&Qkr%R-z3K!`L7=ff;oUWA`SKPV)qJbI#
3RB!uq9jUb62tBo!D9nKjUV^r`9{Bj8U4TE{`8Si{6DI6!~BbMMbnBn;}btL?fU)g6d)nCPtqztLw|?3r@<lh*!!*~^!}q;27wWR
B8j7gLsp6gf@(pMFqFerS_kGsO&w(V;KVUpz<p#os#E#;M-v~j7_YzHIu827`DO~1fPUSPiANa8G!>^s1rZfYECdN52C~f&RV8T9
M2x{m76dShijh1Ke#jaUkq^ukYsLS$uzqR$Fk)gSaROm;B_i+0frqfhxhD$aDhd2g-PO$PFY^9^zXcbP=sR$k588qM5}^tr6FrLi
ikecD{ryN_b2ub(1tN1?3BdA0$^hnFhJjJqr|18cKs54H>GQy!{t=Ke9Wcxk5LyN>D3a0yhcLjMDJk<mn|bDSAIm=v|1OL_ZTj3_
g((C3B7cv|4YfXD!C~1aK`4J{dV~5W@cyhk`LREuS56=YM?iR=csd5wbz-$7rd)t(ZVl##9PJ)Gx{tJwp$~YU07^(9CMIFnF(gv~
Cx_~(KDk{fMFWZ0Fn+k{DJe}lx^vqMQA~B;Vavi5?9K;ze)HleA7UZ>kgO{Q^#5$FC5$id2h;sx`UNo?IUK`C+e8%%krYu;U$bHm
{Hb;ihbX_9Wk`d)`D{&1FX-9Iik{q?N_2j;sC<c4)C%53TFRH(h%m*m9dL*=aN6co>qZul99`q*?)2aL(?jkXu#b3jlhA*J=Im*)
RThaf!w<&M#JaIQ&dW$#<it}1K8bXb2eY?&`h?@D+e7iQ82!C7(nU~p5s1Yqs)+!x3*H6kps=lagH%5apVJx|8iJ4qCPIy*5JGYI
?c~n<>APV-l+YgOF)2cJ32iq*|4b)Dsnm3s9ii&LpCukJ0itSm3cvfsC<;IXh`BvIp?t%BBi%S6f|o>B-zHFvWJj@ropo*7cSVSZ
lGTj2O^MnWXAy%I#r{Y@(64qKBS}p(uM-gY0Cj9q4k4tcfQ2*y(@S{pbwx=Pbfih8Xa;afOOagx(B?#;LZ}d-C<*{DlB0xJROFZJ
KA_<FfO3Bxc>DJU3@LznkQm6a4YE|7#Eb3qfx|%tH=zM;7!`7EZCWKbrP6N1*XA=*Ojt7#(RT*i=mvZ<=|4k3l}(*9MHG~<Ai%}C
q+DDuj}M9Y;X_hDbd+hC7pg?(0g%2@Kk@7d(0xpz7?ejy9^hYz6=@*`5^O$kK=>qd8g|gT59Dchy%8ruIF7x>YCZ)26a+*}$S_d_
DZ{ch?ulAvhMESRuEc!v*r05Fi2?7v5D#Iw<VR7-ABMr+e%xZYxZCsWY-0)r7qoPMr_HewMF9+xGxnj}njhkm!}P`~y&7yQ2iQ+h
C}4`ADut+=6@K^}9ib+YnlY)^65YTFvI>}HWk^8@s6q(@(7~&(1xM4fJ9h6t3&*W^Bl8ZgfKp+t#&KE2nM|2H&;#=eIZ|)2t@e&v
xizCyc9Z8mqAXBhdad@a`t!$$&>#^^rG3+cBx(qXVvVv>piH$fuzwtJxG~2i7$YH~nkX?EGgCD)VlU*urBa1LAc*0-0{|uporGzW
2q}b0zr4P+9fUE!JhXHr4vh^Un~=z9G>4EHL5^xmQ+bD~1AZG`B0I{oXn1Mu{Wx4Sd1ExTVhXX$ME43Ff*p>)KY~;3&QIjEtQ2%(
CO^J*rO7TsYxcaR1N_3yfC)Wz>4elyqOj6JqMu}9iD!nqa(lHy+>dxD{7~}i5T&JlBv1k1A<J`*G9{nL!eBCXNzwGih27lm3p|o(
P>4^fz^P8^A|i>V(cpb0`RtVtdr0?doWG{f6m))DThu1F)He7q0G}}e!X$k_ne+w@CyhQn`5GxmfTf8(H6GBaU}$NOf`o}GYL-;c
nnMgCU`xmZ`V9RJFJuJ;14S~yO2m|PmI`U2lgx1jD$7}bG|<&SXg`*1j`JXX><5irK{^{11p;EMfP6^foEWi#YSisBK`y8%nkl9*
Sz8Fy-MgYCahVNi_png*1Q|*#6W-%7nv~E&!{QV@-Pj}U!JW3VN3P~BnTjT?<3alq`;c_fEiGpm!`KFa%gdKU`dx7IXWb#sk}u6r
JRrPqCM5=<38DomfC&NhwMsp-(?rEkbMV`fO8wG>?Tk`zlMEXhi5^M3_ybp`hCGnU7-nTDXcB=)B%z>MP-$pNK!R0?RZHb$3Q}Yl
B9s~huOQ5XRD?@RK|r*nAQe;>tYgrgefV7w3*<sqn8gW5NfbdYD`^CcAmJqspX&9;r_kvri4MiV-T1$@3L;5@fFP1(1oVD$^6$|m
jc#`vCR_w{sT3we2HOy<1`H6Tsn|Px5#ten(jyf`F{x>M*2zs8xvAtj9uR1U5DyNW?!9U~3m|rhGEfWwLr~F86->;C6AXb-KO_ma
pm@lA-*nW<N+E$QM;v^qp@$xKJoV(pG2&D}Q!m7QDj|{YHylGu@&lvc!9g|%?L>Cr=o6%zatGTK6qQTx1MR>Zkn}oibd&948<Vs)
pn=>VcB%dIMO8mQUVa53z<PHR_<cH-**nsbS2O#v9g=NmQ{qmB@Eph(>lkqIE*;3Ev!SfgzWgQ=yn`@eP{#AP$`KJWP5X5UJ;u}R
P4A~KbO)66Zp;!A^Gpy$D738Hb#ev^QQ3?hUZ77F=-v=nw<KWjj|0my>d7c*#E5$)yp-uNh{Q%DPXT~5E6{Wv$nfC*bd^Lh5ynVk
*0G40A_gUqMnPivw;9eF5EB68UA2Iv)?`rA`{(>Vseg0=urH&VSwzXN#$rY?-zJ-<U7ke#`9O9O3Yrn0;COApu>MEuf8jsKJ$5`4
XnY+b)2mPh4CXU6b$!wqsLk&R5P3s1C(8)o5<a-<gBbTZsRxQ^{c*C0@UhJIn&fqbh%t-@K&jM$?+l(qBE4Wm34+0LBruX-Bp-<f
EdHP4qd&5R5$|;4Jg>GG^BAx^t6@B(g2Awn{brcZ1DYZR05wQM!~WgIe0Je@M>aZT>FIYTb^bCnO06SGGyqXEKrLhG^bHC5NCGjH
4Ny`Deai%1gceN$=G48)htueAC#r(H11}{I9SDB;gip;lQ=LnIH?GN)1f!9b{bjhO<Hvo^rx1`Ppa;Eyn-q|p(cRB34Gbvq(+V0s
I1a!E+T!i(6EC0h@5#mkl5OLfE&`j=u{?&Mp$wiH9fr|7?;`;DKqDl9VEjB%(J-y`RvodV#%^=FPq;FDM;<$&{eq-qoRWv`hwsVm
kPU0E(Ev0a^!?x8`!0*e>WJTmu$vbKdU@mjqBJwd3A>_%xGu;*KSTq!x$ul?3}sMEGrn6f&wi!P%)tCGOOwi<i?D~!r(CZ?3+AOh
_GH)Xp(hAr4hts4WDaP9EjG<)sv_*e)JZ+;kj4j8Aw*~$Kqg<&al`mo+0Ud^=;$+Qj)5FdgG4hC2}wl-zQcW@_(6%HDoqe<WGp!l
uscwanmnx717|=?>2E;}Q2m{{<mCf7Dx43wltZ{L)v)3j?)rlSK1tsl;lSYbM(@4<PpJAw1LYWMG-kvRzMS_uBA7Y9f2k~Br@{{N
z^xu0VxWeOuy)BLOt5TdIE@UEQZ-d^H0UA#f+AujdPUGN4Fv$ltIop~HqC5mG@9Cj(b(;SRWmMBQtd^=2S#fI(T*Z3mdJ>MskKQ-
)&bHGNa&&tz;GN@lM+i2Gtg$}!x~V;fOZ3dxz@E((G@~QSy+lg3>pwB?21pz$_D-i$0R*HvFZT)lCR%E=`@v4=neOzI%r^yP0x?d
<vVmyMR*A~2+nwE*tAvqlVmVW_@T%sZ7MmcY<4{ilg2=wn*vA3^`4IBy8|52kyRWuYOG+Qj7%;IX{{-lr&PKfR@%{{H5^2#nH;#q
V(N#+0B*u>x(bQ;{7=*KnLj;0J)<}-?9@%z#x<Pm9o*g7Fm&pU=;AHLB8Gxmk~d?Cr0X4xES<FxORnO9$u=Xi@!^+9=y<w3c#McH
oMDu!6rI9(u<-Qk<fp3^!`=)H;Jy2^vIfd+%-RX-s(-eckjb+XQtmG-0kRc=GT<jR_maN@7)s}d0UbgGkct9RKot|J#S^8FZi3Q?
fCWWK!-;@@Gili06i&t1yQ+H_Afb}6HyYe^%s-Qm)w^Q{Ae?JxazhZZEi(mEOp<|6P@{PqZaZdz*JD`LH+2EF+8zMTdir>P2K5b!
zfuN{auO*bamX89PT^h=0vIE-5$jGv<64rNOQ<8jVnC3>Nm~0BiJxqfA>liDp4Wlcp}FRJyDy^M;WlF!Le80tykb2^RiT~d<lt&2
LY*^Y8N3AfiO?L43su9no6w$y&n?$Z=XoSjNGzbmL=7-C-iF;gvpZUZWXn;u*=s2HrR1}Gl+<CsgxQAkYO1THA6%ef>>tCEMDXw_
6%gnkaL!J8+#d@G_DP%Dwa9vS`}W&)f~*yS&&@2hUYU^S=o1V6)?mUjtdgf4+e6%I7;7;Z>{JXAIqtgFhm9`mI%}@IZ|9A4=f64~
EC*b^qX&p~eh^Mi9(ugAqTy-Nptu;Ls~tl8<xLEiI8LeG9b2_(vO{^)EZq}S*_FROcr`u~YD4Ce-3DVl_d(PH>OQ+6)RP_g=2*JA
4%|GqriXFK$y`_WxjBO3bZq4fp60>0*pjHIHKJslsnA18(uEaNFd4Myrod<=CI%@Dj6pOTVk#U+Q-YzG7)TNlWF&;BWrUJo7(#(z
D!|%UlqiZJwGxz2$ae=QlO0&ll(eBj#EXa*SjJTV%jf6^pePoGfg)6xMrv7rriqpypeZS&CIC5S5<x`hbOj_rKupx6NHY{wGZjrG
LZqdC+p9#hP^SS58U(5%-bYAGOxX8Mf+Qi3NP%{kK1z9U4b#!i4TZ_l#!Y+oy<Ho>PoF{0M1N)d;gqncc`-_DAqvPckXi)->Vo;E
M2INq+Z!@9DivLA*ONh@Jx=v_b>>{BS)%u_6-@er)7?DJOvMba#3AYp6%ch#hVz5S>qJYL_ZgV;v)LgSOa?r)j;6_;#u)BIh>|1+
ZJU@=THR2=a8_&ax)}_1N{FRF!;Iv{EMo%t?n;)tgT<r{#Eb$_r;x837~yU*v^=B&jvcm^J811mwsGELiXub8QjrqVNaQYKnM$Er
GEY?D-J8$4s2Qha_qf~#mW|k@@_IBxk74wjQu@YOAUk=vtv@(@*z|jzD!4mqO@S|2CMhQ_WH5OM3hI}NO*tM1aL8yvvanG`*d^G}
b<*Z5s`oADoSR_r3(dqCqMI~vyin7Lw$O?wVBJ|&ky@gY8{eD9%Ip&nTeo9ouQ=S;8Zrx}D2J(Rp&Aol+iR6`W(K^FsBH|gB93DW
=6J|r7}!Rd;r?c7re>|nD3K!&WI*Uz$cku;P<TXIC=Z#FB;KOb4hjx-qnATiB55%H!s$c?YVaf1CU7vVbjUW@B}Q{h%Nx52)Lf-y
gHwwpwPw_<!j>p8FsLXz790r>OihOYNWjCAsa-1yIz<&&f*_$#ExOk_ETW>C(rhp`Rb=BXMI3bEq-L#UALA`@l;pvQIIG^p2gUIx
rSjSdh?v8*XQ|=nJ$Z+WTRP818-fp3Ygv;sJDBR^<0-BUu+~NlFmareXe&n;sVD72ON`03GmIZ1)*9aKV#cNr%$FS8b6U)eqBMuG
jaHvh9!DpX1x~^l+djGF;Kp>b07|I^3RX%LbU7i1a*#YYI5y~<^S}|sfnto4qcbV2EQO5`U~N_oFldX+xhNUxkAAEkY7}jTl4Dt?
x?`K&oK4!)Zq96rr)#!J?F=MhSh8(T94~O?7D{4(iTnBi%0d|q<s=TdTWqPk$zg+y`$T2%>G)ZUxl7h(FsF&lf;(p65g21jbF6EK
+->`suJl7BB#ujYCk||<9nuqXnV@J+I2gl6t#<ln8pyC-2ipWBDdXc9$ve3WV~+@pCR~QcLDq{)6*N!U8u2v)vj!AgV?QhhdU<(9
x){gQT1L%%(VoKx)T<3Do*+>UVcUb(2g`RHn>KWZ0Xx{FCZGtB{D4TX6t*|%+l&>1j_!et7^0RfmNaZ+rdnG8q9_UoqepjKy#ZQm
V;xZKZtY5R86kGYp`Btn1>|9KB~0Or0zrY20}uY&Ht*+yukqwKd%QkBFOl-hH4z8L$h+!dU4qj^8aUx@{+l_rZ@xn`<C1jnDkuQJ
QYykwlm!%1KvEPDDM-*nEi(X6l~jpH6tGbNK@d?AQWGr;5|v8DBvlj;%RoUyg)~Rw#)_h<EjVbZX_AJirIw~535-S>Aeu@-nVKm-
4^itjOl&Z9eP>~)M_vM1G`rB+`2D>o?tC`AKy!OUJK$Cz#X>+xgqXmZ0DFVp$KOrI1;VAMG^~_qVDFmI7}OsF=%XRhW3i}0f`+9K
86sh|(9KPo4d8U17FeP3yPnb<bJW&ezIKs7QgD8dVexwzdx^=<?T5Dz_x)?8hd`=yM@eovPQg2hG!*UWT9hS-FWmcZK^#L2&A*c>
dFBFvCRa+O3GR6h)guz71M?7uAVQR6dIb^<#DtJ{z{DoxgTCp$+gaF2jd}puOQGF9_mXJ5NN7XCP;pfSBGWYpM2#Z$fJzvEu7r#*
#FV5!Jinj*ExSE|=d+X3Db)s^r?knqCuHlh2VD8e=WaVlBH}zq=7*x`>NuNEA9k)W-Ui|9(|BwXvR6pN2x|cY)zg!(V0uocDVOw?
cjLAqIWQ?+4ox02L)JocJ?4f9f<ce5(+?snR1jyU$I~&N9aPm)vogiR^(#VDj8CRaL~Fdpi;pU<ETt`wPL4b>62#tocB6AgnHgyH
pk}J6Z3G!?HEh7$!zw5uQ|9Z)-a34>MCied>zyQ>jRsp3w0HYe9=;r+x=RePAa-CJcc;I+@gxI{ruTndM$4BC_=!A{1z?E6vZ^Qu
#f0tQMUXsp5Vp^_evo1A>G*g69RhYL$w$l&_x*0k+yyjIF5~d1YD9o~lnb?8>`#ucNE|MNy~~~YGtz(}6>~F-U(jyGHRgDNF5SXA
s6gwPb3N~?k$y02869yiuO0C^7tU4k85SIrJZom8(zVMNY7HV2Kv9HiN<kNEf;6bSbFRQ*x5btQ!{dZ_=rdOv%-|plHZK7dd5D48
0Y{Voi_qDJ91sB2C<4fWL<ol~)S7s5=XAVn4##=G)kTV!H!P|O!%AyHMyWK}v2i3Z_QXBFVZLdTWGjArX5j)PYue_I1ic10&o5)y
?naDk@<P%K?pAM%_Vj#BZ&;uZVgWE5CG624PJ!(YX8GsFQzKe3fi|`{9z7wKzZyMV@~aPZPvdnXy;x6aOeoY5K1Iw`!=#KYke8*Z
FoD=CYIAA_b2ebWkYWiLfnD$zh3hrd2!<yGER>=y{F=o=QJTY~HZ&lBf&keOaz(gMLf<{iUV@0SH1Ur^b{VWLZ}Qh+*}HkO*JwUP
ojX&MH1aDvkTZMggVGm|PYq4>C?y-^z0w;nD5kVz2Dd1{9DT{flUf2iutIYDn0vNkL#bBmfEYsyCNRS>Ku1YHqZqHFt>FPZ8s6#G
AvR+aHnC!m!*I;(kSd`9>oVyCL|%lMQnYui_Iq%x+T{SQ0)dAaDD<M-4hVpV3>fdBi=6>niVB_($=2j41F`}!2p<3EOyaT383_3=
ihDLiWWE>^4gkM~?uB$hi5a2Tp&)p^NuHg0=tVKb0EeJ7K?VhOk2g0qBstM0Z63E&54TO7=H!nv=J{hWOax#<>%Cy;7#v$V*2*Fh
Y#gk<N#)*-_Y;z?Y=cR1p13S~n9+f=5aj|ycuEK@!_-SRC{dmF6+T6u4x?m2Aa|t<9giv!9W}FuekiM!$%&!H9#mn15uIH?;aq^D
zD(S1?3Of?4Tvq-#iz?KIpUM21DLaea>J2vG<4Bk5G;Cl>$apjXOrZIP3b1bDD}xX?7+qaLR0`XJoR;HX!2rWPK;_}eJBip#wG{{
M~y%gnug8AmXo7hWlAd8YS9|i#v>Q2n?u7`it287!97?~FT&o3ELWE#*N)cYXx}7(+Uh_;R02T0dusRz4sU`6hne!AV(?ruszKPs
rga?iIvlY+R1YQ6LrTnGAaHyr0(;W{N-LEEp@LvGcI1u3X$mnUXn^okily4-b5R-L#*Usg_@;a_;qXF>b|qV2ybKEhWA<R9dU$)!
EcEG(y%~BJFjyJrIv8RXYykfg=UzN`^(O>*YshaQN}3~k(U{r>Ya_^$%eKx3m!|_*n;_MpHRE#lq}A5(6zT3PI5IRZdr2MWru=V$
=MMEe9yTOU=+sad#SG_+h|5Y8cW6dTJo7U!!Re%!cgJasDq|04P<bk8@L?VDs`wL|91kV|HavK65t2G8RsxWTH!<#LlSK?bt{9UW
AW6lszmD!8akUT}dGIyUyN`p>(4gI<M^))WfQV{WiRe?9ag)Do9HFMWopsYt+SbWPaKm1M6(FMGO4r4oBUYc$sn<CJQU#5;IH}MT
SRs>4UNw_kW_d!|5R5?Zo-hb72#`HASOkDb<DMvb=BVyx64+sojqs><#;!P#T$C_Lt)U=`(hvu(gqV<od^j@>Vz0ClL7B=bXiZ&W
1Bl`*Sao%yFfV{~aEU9GMlyVwgG-ghS1QcNMg>#>xCH@n!lXekIw_)JngY;T%_cg*Yon?LPH6~oA}qm{D|ZvXJ~Sp}v#Hj^h$L(&
x!*c(TV!6+879=o?Z!Bexrrxqpc>x{Nn;cR9X@qkE7rr(L&9#tHDylSFz;tT%?$St>tf@lSWMq)krqWr18E1e7gGSfXl5a3N~p+p
GYb%V(o`z}it^ujoeMGZdBTu)W&|A}CHa^Qo278Pi|%{1Sv6<Keb)dUv$=DRj<%TUOd=%)-iGYYLoiAvM}j09UDU=*A_WBlLWHTY
7+e^*13~~4rg3q3%G4ErL46izfs`817n4+}1mbyuv6yBxC`ocha~q}&l{O}whAC)%Si0X^H0pTdmeDV>j27qsM`^I5ID4N@iyJN?
h!JE5t1GTDHu<**Vy^Ei(aEsqBiG%>6p)e~1pu^mkXHS*Iim1s;AU7eeiwOj-MvL`bkxBKZiKLpByloo=0m8Xb`lL8L9qycOi;$_
H7u53nQJhtnyYD0y{Lhs#vyzT6CG?@Bq9a(F|J11!JCuU25g#2)$;B@%Lo*(l1QUeqGbv^k=?>KYimv<ZpOQHG_h&UO$R5E6Gv{8
qXaX~TQsOWT>%zE5&$LvG^xPxyspJ@nkskA6G&^BCjm}$M-zgum=SSwn1JUZMrl~mfqHpDl?S0SMB-)|#xE->wl{`WUP<4jl6hG=
4!9Y1%)(bJFvgy0xZ)z}`3Hs=4|0yfG_|pD*sHB98rbA+^cO4)ct+;*qfrf4FIUyfO@(1gkXWA{xduWVR);Ym-y0TZOae*3dm;${
Zt5eLSch`1Xf-II?3_@AN3P2lY6%z553F~VxE{xKIoD&(@K=dAV6y;rH!~sYx)V0E_C;51NVYk6IPBgLt-xo&93Jp(uGsMVqIP4G
$;9MNOB*WOpxA*>R<nmdEExpICZVyevz>FBy-dRhSzLhMJ-5|(a7(>wnZ<mn8#`3@&CFBl1Li;hhAdHJwhjY_$_4;bD0`JV=%$jx
3ITw71A*#&^G#uTsvUJeoH1K$C67HMcHfQV%BNf`&a~eZgcPTxoIOk6yH%T>j}o=iLSq8u%`1%`ft-PowW!TmI8!Ym)5KmW6cjYo
<aLZuZ1ui^l0yrd2NuI#T9w5ut5003P`;L2@E)%--{=t-dm6j|HJ%M9cw%hN98=F>-fpEDJj>DG>NlPgJ81LaWI#aah3m1(92S@;
Zwzd87-P?08QH4`H8&1RVKiVUy^UaJCp>Yxj3eb|pMHh^7XEbGLBUZQGO!jQ1kNBA(Ewrwz!3yan@eos`(}C+>TTK>u6FIw(}gIS
x0pkIJw%=cNbqw@f?Ro+<CwT2A}qupLwP!j2hJ%b#@(KJ^mB4VQRb9c4jm$8;fp3Z#Y<g-hkGj7)h=k}_JhH<$Q}7SEn&^?wsCuJ
O<CET3AG4m2pA-tnOWFmf!37S3W7cI;wT)a8&amu&J4K*<BTH)>q!}R#lU^f7buB6WgfNdYs)!GkwdpM*%!yRJuf>CIyoMEx6{DF
_%aU}Vp)wODYH9Dt6@t(%0rXKBFh5%r%8E+QfF=*5#xhkMuv5p#%fEQEfC@_K;#^WUNSB|uyRHcLB_PJB~f&pGD3ESyF*AIlD%@7
m1S`*Hb+2CcInfhwF}x_BJ=`;P2*<lYbGsFm_v;dAyAPhZa|^sN-s|l0B}0!r?wp!Wl5yQ%LIbJQ4~WZC?b<R-Wjg${X2Korv0_H
8xAarYfGdXg9B(=&pNB2VBXlhBH(2ighX@BhD3@7M_7)vLpi6xjis&I8wXmI)$m4f!scqSc;iaUj`f*I^{zKds!Lg7$s?lRLn9uR
vMh3o%RF_{HtTBfLhAT8JbGiT5eX!ak~Cs9taxa~4IP#ws!+%!0uIpG1G?_a;|U`^CK#&Pa|ELxog`x`r^PHlAy)U2!JvZEQh=Ct
OO-O`mm?`bsd&qHRLO>g-SO60(@|$oVG)<$^~KmH1_D<}0(_Y2kR~_M4#EQ_m}L16o(Saxhmc~(6|rFgNCeUFPZz>dt@sRS3?7!z
iN?6@%iTDE-?E(tGK{ZHd79hbF_@gDWA)p>aifo8h1T;5{OMY0;1Hq9(aCIDl6OrRJP5`Yzn=$VTpSaC8tJJ6R;qC|c$yq^ED5#~
q}uXRM6!yCBOrttq*Mg~!axG{0)_CIZEK`18*ZEr{QL#w0tT=_)`TZA5AKl51j=<zClCZlpqToWbl{SQNewL+Ly5jbHV|%11baw2
g5meiy8FJ&YM)b$<2;U@mqc=l{a6n67sT&SHvGE>2%z?x&*%;IE|AeZOa_JzkS5H%C;<EUGZ%YIeqd9z`Nfeq|I|K7#xc>BrfH&p
1}a!VZ@yG1)gUr1NlgM%FuyVc<tu_p6j~Gsq5$yrQy$HlstO8H77<D?DI^&^2$Jwkg=Z&;-;*4yV3FLh(1Xjb8Tt8<qpY%FIFlww
BhsP-pXgOHN_jr@X7HdG!U~HN^gUc$T`Qkv*XwQ~Pzf=q(#NYoI8DGJ{Od-Dt`aFxNh_+-;ch^^(L@M+D>I3Kc6LUVjC}0~<BrBF
ol>2t!n!anmwa&khhuyu4THx+Qh3HQ*Bm~*Ep!fp5yc>tb;y?$dzl4Jyc0DUK_o?QtbmzBcorHMD|+ZOoi4Soa!;G8Mpzt*V!WZ~
X%8d~3k3TthtL%|UH7%;S9gP}3`jm$XnYJBaely?8|pOSGzUzpF%Qy#By0~29$0aqbn&V%)~hY_tF}WXqTEickVMY5e0fsHG|JS3
8dF1PctSFu8A7W-byX+32Lt%*d)qVcP~`d?pdBN{xD4^ki9UPtbHr8ZB&|D}Y)Ep0ku$RKQm2u7Ye^6Z@^&Ps^Sz0YSfFUL0_<&y
FvyM!2(V*-Pkd!TC49T&fGbkG&k0Nz1odmFSYr<oy0Y2CEYze&4zlIY;2lQPG9wS1pkzBi4jz_@JMq=+v)I<P8f<%-nYuY>5h(&D
c9Y>P+~VC`5z7-1C=N={h6V=~16U@YAgV}6Ok4$mPF-6>2}B9-?opIO@jNymm{>FrHymU+F?ASXJN5>QsS+>x+5(2cAWtMEFb%!s
T7iQEU>E;>z>}=NIG3_hHq%~&)0?qHK>j4D|L<zx1`~(?Y!op27!HFXYt+AawF6_xYz9dUQ1U!F;K1NyBXB)nZcPNAKIGx<?EONG
SjVd=l(34}*J*&)7{NhW*x4Y^V;d1LkpV>{7^uNIk_=H5x()HB0Q3|%NGw4@kWexhQ=@==38w&phlvFi-=p;UqYa8mU-|ogmxqv!
lv$R0B-?6BVL~EW-&4CPdLDyJn}f@9+fzZ?jdEVIirj9ua8WT}!%HN+lLM(oS5&x{S_2}=v_`2qZDbJ=g!aRWNCY%g)dQS8Z)6oT
M~*R|&<t%`S!l)gs4v?J6aaKUogn3KI}LkL-t~vFG&l`({u>ZJ$bSRFv~JnBa1`h&(Gw6G5eX2@Awk{8Ogcg=Mv2C91(p&>*w`Q}
9G}-I$Ed=c`nw%5f*Leb&$$wCAbQn9NmcOF^~MBpJj3!g7;>if&|vKk)K2WslnO)<0~1wBOcW6kOa?Gmhw1PO1J}FlZPAkkQa@bT
X3%CAQ@e%A_Z=Lg#z=3w0=I%A!;*4H$CaOlsvJ6ojM4L>SRBKJ@UgLpD!?`4Lg3IE#H`bBg9Jg~Fl;SGxyn{dyvVsXaLy93ypybp
c%E`RZz{D{CDho~63F3fDJk23#}N=fyWN5Y(iu-gT#AJQo`=}}3_c<-2=xUaHBjHPVq!G7hL(}a5h4JUL^eMS(d+M_SXA`NXa1Zf
>><MqDiio5-zZR{%P+Q^_)X@EaGarLS{Jq)q2u>>VbPP7VR{{7+Yabc{z){;5ci#G0jPh^8^rD1<f3*DVf6FEj=b#V+YL;p(wUT*
V^I{TXj~Bd^Gbf5Y$lAb3WS<SeNw_4B5M@EPWr}N2CE@;O!b@IN5l+`&H;5cKC;%tCK|j-VINZKM3OV{p_4_V%93pWJ@A1-Qf_=T
-;nwFot==OwIqlc{RSV?B?26o#K6RmNPNDx>6;kQk{x3>!xIonQ6&i1VF7`XvyN^IIio#$6KpS<_@3QpqLw12Xd;P(f`p=k{7s?9
!ko|3VFHo;WK|^!eTPEs&gWu~RobV$kqWErh$Ny?7{S3<Mc1G@$|<@J1pt$$h$8@X8gusK4sPyTAE!kZt28p!VzE-x@1p?aQgq`f
;hQEfjBH*u(;2>Dd*|29tXFu)UAt>>Vrfg!PJ3+)3VrSA!H)V|-#hyTUXDG40*qhVKyK!`-)`e@NrM;$n+YuhqJ>2f5>t(Hwx$<q
JhpOGv7GM!_1)`qBZr1YdpNrsiIwwCrDq#OURaZ4O9iFjv59OL46*>U5G0y+LP?_w#KI&KzZ>Lq978V5sxd-zFiKo<OUsW(Fs_`M
H?J%zy3C;(@lPHzbKO{(gw~MPZm3E~(9xD?Dv44UBgCh7H#H2F%mzcHA|N`c(HlM5ETQ8Ac+lJz5gnM%$k=%Wp{InBS%z5hT#N69
JZkY7T=<_7C@z?X&+IG=^VP7avBiKTfDobp;E}-*&V*Pjg;w;&c$c`s*!8p@kVV}ET2su@1FoGCd}tgU?J*KzP>_|tt^o5IcDqAu
wG`q|wC(^7fa*}&sAm{b5(Oz8T#%>oA%+<e3MzzBW@QB80v!P~01*KZH4_Rn#GmrQR1r#2XjJ-RiGasg4_5<VJB8$jB4mPI_n1)b
O@{#<z)=X@y$|u<gQ$V?IutM+<J$)HJ*n|NKA;}LCP1Y>?*<gzd_c)GFUM>^9UYv(7aq^@@#0=cZ|c9_)+}GekugWpFL0GQ@*1iX
Ec?NXU~~-@AM4wRnqkZoVJ(YAoPL9#FGwDQ55fB1!LBF9-*2^$Hii8g@3!A{I50JmE;W;cIp;8k-iF*QDh;tgWYdVf-N<xk+YXxB
<aa?Nky11};}k_6<alu2<=8k4iG@rcnFl8EKtvOtjiJ#!6_l!dWG9S%0~4U|s?*WR_i<SoH5}^ESdcP~7k9i;k#f{gh!S9+)8h4<
X!rPP!nT;-A$0_e0MYf=I(n~cF5-{<5>f)Bjiq;%D;0e1M@`>>-zvwBX{|NJ{1hv_ca4Rb9ROz(R+3C9vV#0CC=V9lXsN_I*ixYF
RGd|7r7t<o&^DFy*Pb-Sh!Z4*U<e~9O&X5s;?$@#C(lZ`@i_p8-(9OsXtNN2<?4bltO6o(5gR*#Y!NJ>c@FDbX;3%EK02~zg-rVG
x0~v9R}S~!J8H`;Mr8MxXrhe<Mo8jO#|;^YzG;Pxr8#TDg0UgKs`H!bqJf-lv#x7QPGf!dHq~{!tF*?f(-(Bfou-=AD!KqzaWgZt
x5Sx}C3zj`6w@#cC0*x_S8gQ02^5-g*m8`^*1F2U++gBGXtBubaklG>yv^(cJ-fLTYA;MXM3kdj7bNEavQ8u@;US=c<qUJw`<Ws|
ZH6UyY4-dPBIR^Cd!1zyvTP;A$-6_`?5&|Yw*{$^M9PrG$bm?A8Z~9M6K!iZc;Ohp#TXK|x;ve4GtMFhlfX{0xh-QJO&;kFK2Teq
975-C&28q}E;P`^5Yg(}T622VPNAqF#gxYMg`VuX_QkP0;JOkB9(pbI&?-Rd+tM^{D&LG*)r?vMG04N02nS=0+-fQpgS;ECVc0|m
V$EXlN>=-fUWT_K^tx3WHJvC*x+=1>Hc*0faRL(r#ZOEGX<Lp65(ZMx(|vd4^REYF^br9HJ2y;4Uw0H}7M5-i9eh3$OvJxoaOaiI
2FJM_UNKfGcgu6<)lam`)(>;H-!r-%Ek|8H0X7igAbK0F*=;w-y!(DYkHjMeBN)YF5g3UMDjg!6+!Cia@j>sxb5&!bkrc%h-D4>u
iK3Ln5u%9cfzN66M|t^ZV|F|m7a=SJE6V`KPLdPVfK-6Zx0oBJiW?wIsjpD94SHq?0wN-l!{dYA(HHL9gL7^JBY_ueAwfu0D$v9w
5WryOK!dUr=s3p?7<h@{pY;8Fj(7R-^!e?0yO!d!Zd=Y+ZgE8=NU<maS|*5+B#@$@m(i%zvS=Wvjqa0!imh1Q1S7b#%B3Y`Ml2$N
hm^em8HqN5rh<r@h8^`G$iIRINf3bnkSFpO9*{TD^d1p>X<;j*ndW@0(2_`YLV{2!DA2J?1Pc%i2&|-tlLHY&6o@l2B`PE$NYIo-
jVMx-!jywbhJ*Wdcp<d_J0M6TXkEvo?0mcrqK&LS3q5pryE9F*WSN?|h&ppbS{Zyz>gl{6wjZRQIefKzjBkEHRa8=<jYfe<dJ_GJ
%^>U&dI%n9CMF_+N`_J;gec?n5gbplJ|k?1gNVh5h(7k=H~K!`yuka%+B)t9K^>5y0HQilZ+{Nl@xN2qx}AS@(ZNuGET6+GPxgzk
_c90&AZQ4M<2zFmI|{2+kcG8ULR(dkgtc$D(d6LZIu0^$ivVT;MNvHRsjW~PwT(vqO(J(E^lsO&^sSDaVyUY_Ay(R~QMLljD%%2x
D5p^)<k2Z~NpWyILJ#xoP3BrZuIV6`mLj9Cudx8~q6DUhf@Fw_hLngRX+)%HQ2(fu+S(k1eBcjoCcd6vGz1hR5K73utYjcH`qL_&
ZxG3Q{f0k8{zT&A9VJKD{hx`WyA~)7v@~F*H8nM-B20P&rW_G}zkmAA6MPCdd7Sai&T^JO;~B`mi}=It@!}OD`*Kl(8k#!=X%>Y@
Bw7keii#piC{bcXpc+>I=}#mEDp8=Mq)K`onRArr3`@xsum((wPH;{OZJ%pyf~l$sb`MdzBvTSpRM@t2yBXo3tQf5eY&o1IqJuzV
7+PCe*$l+!G8zLY(VLr_Ykh6Fz|*vFV6jD6Aq)wMmMFbOsx4q>0+4$m(Xm!Es9?6inK3(K1q5Tx4vyIO+^<Wt8rcviHo)hh?%4PL
x3j!`G8Fr?l#Y{Evu1B9BN%kFfoldaVaB(a4(*FWMYL_PQ(+>AoJ9_mYA^>$%p6UMX$vM}T4<^u(pBpQF~N>#tqhb!C%MA>M^8co
d$1l)NRJ^T5D^p!N2uB}3hF8<X71%qEIlB5;}l1cjAn?~bB9nXBl<oM=%v563|I8lf|XGRR!TWkcM08sgf2gBqzTih#squVLz+?!
j+Lzl5heH`;oT9oHI+n7|5x+=Kd`_Od4<T*r2>La{2z%PBY=h)f_{Lh^K}N!ABLS|cb3^P#zrUi7tStHK2A)-1tM=_6G&<BpI!0_
NGtoS4U;*T+N)ib1~SqQ(g9NyX|qP6@gc_rAoVC+Pz}Zih`{UZ>K=;uD`EfDK4^$26Zjt8{QSFt!w>4(%a$taY*oPhT3?BTeB`X?
fj(f$V>%jGz677th=9aByMKqc9V9e0&QCvFZ#~2)7=uu5)d~*o21!ip4~8(P+HT%`TSNSyGVR(g1oJ`c|Cfn(XlohJw9*Rj?(WW%
pJOOt`?z^%ed!&`4ilmkk!Q)*LvCSt&aU%L%_~Z$)6Bv_87)^~!y&nn43+h3jR!=K_OH*O?Vqo^l>Kv#bO-o4<EV*Z_ZW##=uoJM
FG-uKbf6wSlr;{YL|{#wrjpUq!x;|2!6clqoJLfVyPQgHcS3+^goqmyOd2h;#&yAqovx+>_j7RUUaTR&>0mT-&A1&{$tZ8JLPx<b
npQ%+(sIafqC{eXjWbG^7}qI|Hbyb?7XWoAbN@W^wWq!pleRco8*JbP0)UDL#ZAT)#JWPio3eJ_eA;UMP)Q9j+LbwE1DRfzMHVoT
Q~4nSnuDMs4SkZDLX@UE&I6$+Dyo~XP(^olYy}RSLr%8YsE8vIs5CogO)c0fRdzH%b={Jfmh5N>CMYHWh%&S)qR1i>84N-mpaI6&
*@r{cb+Km4=?^FI!2N%ahIT*1e1-InP?adBqN7gRT-dQTPVaO_(~#yT0CNFT&THqHb48f3#JJIMMd!2@^l1;7nd*pq)+3CZf?p0y
UXxY?_BCKskVObV77AaDf={=@h4K_4N)r(1B2h|R2to-ZWkLom&e9BRRg_N=d&AiacBTR)aNs@O_*aIWnwvNq;*h=R-_fT}JuQ}N
LC7-&07W4dXPxtSF3iMPRjYF@HV+%%X=GTUj;I?h*MQ#XyVU_z&|qMnPBQye3=e4g{uUhfWsv8wVc7tnvn357MT3_1v~t!Q6;MT0
a|8U7{Qfj4+V#%4=1I?Acjxc-#eblmX#97fSYa772_-LD06dZC9Vgj7i3BM$mC{cr+DS5@q%N|itc4{HK|m%YbWm3kiA_x60+l@Y
G42CH(-I%~9`GInl|vW19km4z52<=wbD6D@moNvvGu|PS(I8R*r1Nbc#DQ8<NM9K=p~X=P;S10d0|^2gK<b6)_X*QM(7&S6=1Rny
7*IbWOk?~%+ac9!ZJ%59T1(0kT7k?1n+yR!T#$c2cL9_w{i<2*KQ8zkPSEUL!Tq*+vjr?lYRZ+Yd2nNm=bD}aJ0^B$kgLtbVpdy@
r(k0d8b~f)w^p#m&54+X(pD8ESG0#P>=QGFmhLw)<$#iOd$z*pC&6#D*5iQqkAPA{#LffVW5NmwQo2(-)ab_DRiKL8zaEg=%`lA;
!$ne51VAw@AW(rvohRHLd0?cEX-M3Pc$Y+3lk)s~7q+1s(aDl{2aR?aVv0>9)zc<Wlc-S28XG;H&28IWE5SkM%u5Iz=b}w`!lx&H
5})6+spa4obPdO7q?M7sei+KjpPn1>NwbMjNw)Zn!4UzE=9)tZvIR>RswVg%Ka^Xq1CYg?J}|`fJ4`4W1UPyy4(3X+PQ6RjCoG$$
;=vhjA3pi8l{Sx=>J!+{Q2y_FO3BWrMURN*rJjdDI=!3>NJ~t(sw1$tg6uo<OQ`~s3QXe@EgBoLpc}TYMX^yj7kDNQ)*o>Eqx{1U
58I=yt_&EH@CV&QFYK$z9Lb&d{(d~;5fZde#6&Y_#WYYvl+jfI1s8!B?3#c!Lo@{wQcE=hMI{h4v}++;7D$+gg0>t?wA9N(uwkYO
7-k3{DrzDn?UD*vojUtR8sgFwNcpnVV#-Nzqb52uOvyzHRIWnER*KK2C>=6LoHocnw1RsLe5nj(kXg27LfR=siCIx<@s^0Wk(nZj
p@~WoF8Oo7AE)X3@Fdg+-hI2|4zA5>r!s@q%FIlX9qNqnJ~-M+HaxmKwblrLD@09J*xZ;HDi4e_5~Kz59`7{JlTZU_r|)Gzgp~+t
N>C_7s)}G51<q8k3wtGBIRb=UUzP``<QzZV(@av){)QS`1&m{BTRGUyqQpk5hAS9~8*l8}hyu})2sNOIr8GKet8GmLG|+04)iE@s
32SWVqLkBuV5y>Ni*2)}x=c`Z#KcTA5vtWeGgDC%%mq_XQ$tZSQ0T!xXi70I*4B(c5K`l6Vj2oa&>Gfts;#J`ttGRDiK?S)kV#Zh
=)*NlMYd%ks6;42qfT_HdsI0(L?*LJ(nJ&`4G2<`C{+ndO(@coi9nGBDzu<z6G9CMN)-^46cnW>(kwv`lmVwi!crv(NW(E8(4_*>
1q~olBuG+KAxKbAF(5@og>;USOF)=f8*kx1U)6p+93GQ%yzcDB#hxelz{G<9lA%bgA==CY5h=Tc7na9qCjky}7!5&TzlAPzfP2Ii
C`4Ngl^BcW@0=S%UNJ+~5Yr73(G66U30WWl$q2ALeJ^K=xa*Id;Mh^sl_v!75CyuWk=6L><*wUA86i-@Chp_5^S50ALl73mBu&wT
_8|7AX;Ru!l%<Pm8S6|9R)Ds!+rns`Yo`6?K=kv7pfv6>MK<n*P^~mj7Mt`9W|EO9T|jk;R*@+}AUFqLe8DljI(eOThhB8cjWBL^
%6`ru{J`emP^DIZA_!!hPCZy2YWC1kQ`*ku!z=Y8`u5;mv`Qzcd-A<HdM;zExMa4=Q<djNDzSE_FB(eOdg0T!9>XLNBovBndPB&{
4jD%5ilhu>G#9kD!AnU&!PtsNPE0)UV{nVe-lp}pX+<#7G{{0iag14A7XV6{o3hX$@5YqM%qayZOn@Fp$U8M%#55y`1iiomyJ&DD
ndh9wp|o;5l>b(AK}FZw`u<pctS{>i-$YS-H9y_ZKZ(g9LyQl-*eGZL+^~!KT%ch23<qQxk}@#;T<awFC+}?5VOWq&`+~N*N?@D}
r}ZkP<7H1&)&i)Ac#j0$d<dWBl>-onz>qpXDJW7KpR_u#!hW$OC$bvE3%mGzN98g+ObUIvY*xOBcP?gRDbjiY<Oi@G=0I5j2qc7Z
3AEStaQ2#f^xB(b4a$!V<Jbw>!x2aH0{`J4qL5l-CQsa9V(=6_AO~ohK_(wL-2qDCT5RDAOG<hRo|F!+s-U;Uj5NpVznG}#HDlh>
*kf%ZQ5e<TsprDiEr=`^Zr#Tl5k0a;WYQ(puC)agYRt-wD7KpZIA|R)cG{V%l&Yz!X||?Pv1J=(gvDnTH0*eFcTP-3YP3XR@VX)*
I1^gD*y^z%wsB}_D^wVRMw40F8e+_EH$l;hQ?O#xnhApJoJ-JBL0+fVZ!pPFQ997so7UnZt+VCcSh(`;ZYn!>QQJXJZw-PXbR}Vn
v}uT^%Fi>}Ji69Mih9zoMt7cfm8vk*O*+*kkh86{kp{_|=6HQzujEg=N}rNmK>U8MV$l<)AKzi1CKyU4IGj1gRXzYWz|nZNV1YE(
$P@2E@y`jn0s#32(SM5!Fj8Yccd<9K1&YL-=FsO*#Do%5K|}ZyFZbaLMcF7God?3B<lsK8Tq<OCo`gTAOC}Z9+8eg0@JT(%+JV>{
Ra^`K+VzSZ2S^`?M%7e&<n@Ls01r6~O(e-AAEv=B`~nzZVJY?dwm6v{>^%}+&w%|T5eMm<1<jETuw#6p812AN1V|srK5VCwvk^OB
)`UtTDF8P291*9k1oa?N;%TL%NT?>DN&p|@Bs8SK<foDpyvq<2w25t`IE8$N!_O=7hw7{hNG#05+-QPQu8<Lv)q!@>VJ)SB(UNlO
ic)T9$c*Kau<Y>2gu*SC55ix)h(8Aix=}=rmSsj2i>tUeK@!0gN$4ag(uUONUWi9nP>q59Z13#?9|$Pu1c*na9E}HGLF?VkP6?x?
JD~feaSl$slvd=?T_v0eQJ(Al_;lzRp~+9)noKq*^Ym=%z{fxj#es@Rk|bprfD#ypAcz=K;{F6MQcX8rNwl%f&U|v3K>PtsBo6rs
1u(?`P{2wOe)9vrNhs^dP5fB`WF0Aq8bXQ$<a9ykV-GU-XFcCh{jN4-iv}anucTP`0^<<Q2Cf;AfFS$Hf0NA6%4gn+cTqo)a)~$L
qZn}sbac76NedK{$Z<oRWyEJ7X+;FT3rLG!YNCg8E#?MTDArF3a}8*x@a3*3(W}w75V+Ax(8_@9t;S6tb)^?~gg=JT$ZXF9JGjkA
b?Jv!qtyytIi|Fjb>z)PEwh$A-Kh0_$H<-vG}}x8gGg%k0r=hKoX$~bhFefFgcAfX4}(ZO$G@*nPUG{^^Ce--gmB&0==Ca~#YR)p
)g%vZ+{dwXhquv*YdcFPftbMak3#x7%?}z<K*OM9k$ErNl<_tlYG%S{wlA^h`U~J7N)N$waPI5$2S;z&@wd7M%2!_)@uZeJvF&yF
Z^OptCdPQP-T*M*zs4t=Pn}slCAJ9bP(Mn=Nv%jzqhMt%X-8};NL8N7XbFb1649&%&?a1_84fj=%?c~y`_-*rFD9o+u^gC(E$uSR
5d>5c{X6IZ$HX2=J55eA^L{M~BS!hqv7^IK9T*s338)q-7l5AAX}2hJ9{d_YoX8p?5|LU0C0eQhrKM7V1B~JTp#qU86sVCX5|k<>
X=z500)!CL+WY<ItB0f+LmqMeeCBojSamcigNQr$8XMCfcJ~iddwQ~4{$u7z5WfV$JKyLkBgFMx5r17vNJK-kB6u$2DqkfB?SKR8
IwE3XKzig8i3;?}CX$Cpn;2RMktuXKKp>JfAHG)vQuBx~X<U${Y+wLA5&&jY;EG2;#FV5YnpMzAC{QIt=|s>W5Cts&=17hs{lMse
$rI&*HnIZ*Q32Beko!>m54e4<CJ2n_cP_@ojx8<0(0bz817^CoXj-y2Nh%W;85JP|pTzAlL*wvgXgk@6OZG&vSKPtQKn*p3tIg3}
igy~iuIiKu5OR4L&&1U)K|$mJg-^%{bkzfhf}M_rz;Yq>z30`FVJ5Z{Zrvq(g39A7K3<fN-65o#zPoVX6G(9OK!zX_KMM)EV+GU8
B!<kd+iC|c><F?=&eNvdha~C1n$trb09n@?Iy0cjHenPZgkiS!<wOw!wWuErr~1XsszHuP?qt@G+DPe|U(vrZ4fn^;osEo!0+&XU
@g#Lg!wYkv{hNN+UkkkR<!CxUmHFT?k8aaI(kJL(_j{udLU2Ggr{g<AMpml)4VcX1>4e*HvFzDraBjV(K>2s~1V5LR2}-o0od7`S
g_xyiD58VdH;|q}eg-?jFoA&sB%Fttr>WDh-(fwl20j>9%6KFTy>LAZKb8RKLHu$b9h91FO8xnU2~vAUX(6v!Ab9!6dGs${RP%{0
kS+_RzPDQYhL$fsVN%*4P=pjY3QdsXAe$51C!ihzSTPJJbwH$7qI@l~f$7o$FHm|Y2V;lO4B~RwC-*wUb&y#t9euXjTKDAldB3PX
t;<RX(w-i4$m+^4s0Bq<u%)YDe67P-#b(SDRI{B1%tm3uNanc4Bvd!TMyxqwLvEPKaFyTpjMNOEri3a2vV|pOrN2X*)~Ty}uIdL_
T{w`_n!Uy%2|@uSXQr`Gdbf0NdXEXDi9T7#2jKc&f6zrl6tqlB=@@oHA?x9}Y@2$wGn~Us+hZCJ#mRxX<My2xIlybfj~N1mps#NK
)wTLZ23<UQ4s*X$?|X1P|4bT)yE%?tTZ|#f4n0i5Y0xO@d3fuAP~$8(4`Fm>uQ}(~fNj^T=uGV6F^LWC6EOinR7{BiLv=)yu|uQ^
tWa)b+x2YiuKodrCFe0XGXZ<(aiWS`=vo~e{hXL@2Bp^;+HZPSqEvhPWHtw%Zgq4=e;TlyAb7o&+LEY+wAf4M-N_GsxK6$~XL*HD
7}1hkhE@?oSlUj@SVl%e8Yb90^SYuBCY@HXot$Q%mmZKXoKxSQ_`iEq)~vKlKO?xdEMtqcj=uN~HX3^ApwXwuG|}s^!5%}Q&{V-e
L%%*Nj2lq_H*HYKL8g<~L5s9mDryZ1YtcQhnmM+M5je<L2q?zt7+Wg<tp^^nB8D(-F$LITvJK-2M<V8wDT-3sYi2<~vF0M-hO#p3
86gI)#53;4sdjx&h32}rv#7TmTUO|r)MvO0bKP{5UF!0DIu4$P&dAEp;Q^9C*yr#(D~24QDHz5CWLR=W8bWl`4X`4cV?u+2C3&#T
6a8LuL+qX6V2JdlGIZdmXyP+~X$=VluyyeUUObLLiW6kU37~5eb1BhnB6Y31Xh&;~!<QRWZacZJTe6O_Y;~6ig@H+f#mAY<;|UuL
C)e#f=7{oMWLN}1fNjiFa2=e(0AI}qPUw#Xoa7Y+K-40g>Zj{UBq<6)l7fLrfM^(yC<u|5Y1(__=y>1_1x;WCz(6+6wes3%loSO5
VFgd@WFTJ;2EY!Z2eh@v!G@f(^XVa|cl^M3ZZ8O22dCgbY>K~%1Sm}@EbG{G?^C!WPb&j~Ok)X(3Ki0h3vG)#S$1PoLTrSP7X17@
bQEO7P-ZC7;vgiLgZMOo7{nX(&tJJyaoG1E13UYP%zDG3C8d*fD=nBV6yauZQ);L9I8Zc&gE>KQCXQ7Z_SWY6x<tuyZS71Rf@bGW
P-<;4(ZtwF8!c?CgBXg{YXLPR&P2#u!j7=DLpcaydqYJCi#2O`je&qfGL^bp+|(SsgAz3|q16q@r&3kjv<z)1B0?~8X^?ei>XV`?
69Yq3D78xqs&%-rdX;pF3ZgZbXkm^d<I%UU_IJR1j{(Cnv_w-w3IN73Kwy#s1cy4h>*nimyM}ZxXLe_stB@EHY^*9BrUcI+zc3Y4
jRJi<J$jz$-2tbFl4sHo4=(;vw$|c|8j~b21_{YM4)3Pp%GwMTQ^v|mS#m&U=QEEOl7FF|0GBV{=a}Z#=zPto<Fl`Th;<43s({L4
ASTfDotM=vE{=>io+@2!jTDZLA<@ucN6E<kTFEh%+Llh<l4QXH@DiI@4qql35-H|x*{w#+-VblE%NinC_5cUr=TUyw+>I*X_hp+V
*;>t;lH)<Ou%k-Y#cBntv+5mCXHd($2R^k=4T_CHQi;h>GIj@2oXddft~j?C?-B2sOQJ7k2UF9p2IorPI{MJi4C9A+n)!}4_<ED^
f=L^}@a_y=C#@txjR+_l1NX<;V@L4-*qkKYC%VE0vWLM(2fPXR@gJ;6It3%$M%Q8)0wRhJHW<*cU810S{u(F0TY_(vzt8SC<L7qU
Z>~edk{mFdnK~f)>X|G~@N;S<Z`R+zdKaFQJN@^{-JZ{sPZy8h#vgy3ce0NU;mw@`(~ZrVmN6AJCkRf^v1IdyqG>_q=2UI2{03|$
?AFR#yKrIHbe%hE$DlAi|Hx28k=fw+N3bK+<e}=fIeRY5;*-8i*{Q^#d1oy2;R6$?AxIRdMFG@p?m0EUP%Jd(;zMktN$P!J_7#j6
q68n4I=`|S)YSIat(K&MF^;%GCaEf+y9veBD=}IO#W4oin5HR?mXkkprV0-r$xZt)k0V1Kqb(B}T{KZJ=?nx!F^fo1OgEV^GQ|}{
GeHD|ED;d19VTXsV-*>lECh@M%>+>dRY4(%#xcT4%mDZ(5}NRWo3N*m<UU6ShK`ph7m8Ft4MdePL`0NHK|vK;X&HiwS|UPfV5p)h
l0t>FgvE~l)7!Z_)DZm?5=t~L*e?L&9cIs8Gs=<(9bhr8Xzi@2ijh?N{!`<l?M;IzVptCUEV<|IQ}ak3qfRGdP*B7lnsm*5`$%~6
N%8DoJ#tR^hjcW%(=9w$2PgsVohSzs`=A{>f%bFQ8~JeZIjKAJy`2DTwA+OD-wBuE6Pe&2&-Ci%D5BXkFDBF+LEk_(ljN=-X**!0
u61t@vlksZkh$9EiU?|J%oJ#+ytkJ|t>E0v+!);)_o>0fheo8RH1|FaV2i^(LF#-cFD8#I*<ex9j6$plL`0(?5XrFFlS1?mGZcs&
cE}4va3+j^VccklE8Iwl)P3_u6;+MN2SViy!Lao`$q~^Z^Ph-p#v~{_G7LD(ZW5kToNkk#D9Dg&{*Q-d`JhqlBht`_!BHig(QUS1
A^>2=)q^cWqLT^N2Hc|N(%EXKxR}8S5v1B0-LUE9Kx~6z=R`=P6arHowF8WdM1}4RL@+@#9V5F}sUJQtmAu31OJU@lBM?@yVxbL^
@Q~65Bm?Ld88{QOTs$G&9=J^YDdBj&Z?^~<N2Fvl!hO?E<lXvq-_Cvzf$C#X`DCoO#rAb8RYfWU=6lpV6y~9#iM4}p8{yoxVEu}L
MzG1ARFr|^x!ubUQ0L!f<`Y-Lmkve2nc_dgd%`^-tXMy|AF4thJ_u{`$=5l$dOd0TG&WqWf?b^4LH}$zOYqkTsGbRj=o)gu%w(|Y
x}<&<I=nw71P-46V0!mOB?Cgx6hR3}(1b|RL?BQR6sWjR_DkwTfWfe7s-i)}2|zkS5sH9_YK>?hnh>BV#6>}*N*X~Z3IwGPp)f$P
9ucCN=?w!6u_VQG8dZ7&Gec~eX)Tb@u^_Yt&^Qdx^4?(Y^1^1s8;5EfB?GMBkN2E}4XGkY#_7~|n%#yBM+{h&7z!f=f{8!D+;N&V
Nb)*5H1jTnYlaiOWdrI{NP40TW<bzts+ia+%ws?<ks3o3l20EOtoNswu|LZuPZ!mjTU2#-;HX_^&|DYrrgE1>35Htx=JZZ|S!cdJ
2a+7O?hWz9wMFKDU=9ZN7~S>yx+i1EH;R+<cbe5FCse?CL*|8@OdSvhDNcJZaQmg0C?S9;iTE3x&+PW8HN?PRGGrwVY9z|5>Kyp(
-*)$D#x`gi%+{?k9(GL8QZZ06($LT`Oi$1AI}eGj`+;PWf`@K~i`sm;!$-LmNafDD!#6v#z4_|7BWMRv)}jVkN3?VyKayi2o)3zk
zC^H;A;+%~$&pW!lyNFhf^3l0lcG@Rc+afk7@(@eVsSmEwVFb@FvOm~+r>#f-i@2!@eW!Mk?l60>WYF1gytnIQjj*1ckvthtN5c(
4x1aCHb;IqUv1MIYX?uyN*Oxg6z@!C^wgY%WgL8_R>k4$1&XE!u_y+L3Lf(b%z;85DFDQTOHoBckVObY(^FAI(M=IVe0LW{J*FwE
E?v{#s}W-pNV0~Iu56bnj74=`r-E--?$zqe@3%n}ObqGBQ>5}dU2x6KR&4_&kmk&;*BWbX;89FQ;wT5}X$`g`YlDc72JZlwY*+^|
ivsFm7$F)le44DG5H@7RB<^Yxr660zs0yaR;L&6&P&5h<9gYlI;)5eeyey`xCP#S#9mfR(4G4OeQK?AVfFR7kp*=Bd#Au8;!VR-#
Y0)AZ4ji>6!GlJZ9Sj>bb<JiEk2tZzf;eWa9ga+g3nTJ#i-flHx=@I=svIyb+BZmA8e=OSi_oPPGSQiO0f`_zLvHxx&=cz?o{lDZ
i71K!JoxTMk^>uTdey6JMYPOIRg9LDX{6JtXKy*~4G@!49$p+@NMB{_7V}6rAlTH_f)y~xBq4=iI%5RDTu^)pTNR=%H4@<<m!k-q
eqS#`tl;89ZrKV!CbCC>OlT|2PUS}O2$CcUMkpX6A|?r?meP$ZzvJ_o#=zr^8w16F(A(UFM~1LSqNZ4tol|#Oxt3*|S_W`qZPG8n
2DDzXdd55^AukBR<3tqICw!-tmlGQ}$kWF4mYr-d^|l*}HVYkNRHmuf<?j?CM$mldxRET9lGIB2$do-VYYTYWNSb|P5ZIhwPp1jd
<&Q_f4<hKgQeHKn$3eqMs=AQA5D6?N<=XOe>%7dcVs(*<5F(4BD)MDO$jEGsx_E&mhIrBqF^RM^8x+Yml!p3R6he#>hKg{7RTfKC
E7K|p(+ejfVFo7HGaPKgZe~?`HysFL3X5bChU3lzMzdV&F*61{q7SD;%@mSVRS_|7M~i8l7+Pc3mO+uD3kJ}mP{`KJux+txL)RfK
lZy<ll6A8qK=ki8@wS1qEMyy&oTbCR92FbLviRWPjq4N`u1d~bt!A7YG2y*k(YW`h7c-8SnywU%Ct?cgc@bGzJPK>@IGaPo*5`v>
_;kekuF{(uE=ML2j;*r@y74oE+QGs*)iWGe#xk_4K;7h1B12GcYq2B{3C_1Vd$%#iFc`YYibP<WOi*jaA#^;&(-PwcOg9aH5+^O;
7;_FQn5Rrz7Qmwt4N<1z8?6<AS!;?q+v$ebN0IZGI%A$LVI8Bm^V>oslMunC!&>NMSZMqL`F%*C^9VW&jvOblT?#?d03b08V#C#6
a@{wY5prnHbrayo8K7jdK~utpJ!OutB0&%eHbxl;L|twyy+WARWk*f4AP$(T1R$|p+L0a-9T34;zE~K*S*C{+MRAoddn@Fa<2FrZ
cL|UZON;>Z-J={J$?M&>3JCk`f{Rpx@7@6ET^dv<XeoNp<_={s;jR`40z{%3#lSBX3U8B)A&E94AfPqCm!crfIL7?>Cl-jnS|fJ2
a7kE<1v1QGZSsam9$mgOb93phZ93EJhvN}GN$$;qH!vnLNmvK66M2xEm@!c{LZ3TK8qUjV3o+Mi5nVX7sMs;1LqkYY47t0eiYB9M
^D==OVrk591I1RyNGZzCreF#zMBAoJk%A1)Q-1cFR%~jN!@1pEL$693E?Z8}3kZF?bsrMIJd^UZjW1J^hahH&y<=v{inNwT(CxJm
QS*};HAV1VtF%-SP$=S1Wdj(46o4nQKfPqD9e}tymUWP4gB*#K`}S)x4Z*Q+#B(&7z1|d8OiKh_Wi`>nJ4^HXgSzAMe&gwN;T$^r
6+46Vp|0+RP98f$bri(aiwRM!h|@v83}cLQ+;DT&Io3}`5Hu8%QUxPXB??m!Qyv(xqN22$W;S7}V4_;FZLmrWQ&mDx$F4hxf<=i@
rldoYU;y0SMtrxBgohf@!aWA@^EwEDm>y1*e1ph*kauHtL&%}xPas3cDbSf1rY2DHDWiGSaGf9?LOuiw+BT0YGHFGi>7%6S=wI>4
d4fC2<&7GIh!0XP5_UU`K1#qtrPE4zVqzO6H7#O@iL1kEVwjI4@<XPyapB>?-eY;;=ZlgoMw%${bdu<Dm9}`m@jcA9UPO7_d3H^$
o@AaKh)f?a23LX@LNAi24}u<(ry!pyg(6vjC==L(rx1A#iuq2R2vP&B0nn`%VKgxf0(2|zLZ1<b)DA?V?lSTs7TN=_Mhzts$Bvba
&E4INxFe+6IhsrzPdF~B>_goK#?j{il0jyeqL!!zgg<&SE+8p1fL4Nq(o7`^QpF@oL{gS8g&Ig|VyJ|nO$n+1C>o|GL8WA=rYM=2
lnM$0ND88uf`+Im34o+RmXM&53RaP-N+yabqNpH>09KZkp^BwS6cr>Q10B%pk?{7j0R5j>9dYw>EtSgzr4Ys$X_YG?8%@OaIiPt)
6WVAEk2-=1nuH=AG8mL10c1P%b3*-=wfra)Mr?%{AcG0#XNmh1al)T;#H9rYkqsdfAoL-m6rB<6N_b`l{{07zh#x#G=VA2Sv)Ql9
pyB{Xz6wC%8DAnYoyaJj927JW0SDx>1X9#PGeA&56q8jW1645!vjt3xKtvT16Cp(eMKmoFB~wXFO;Ac`b)ZcQz(rIAH8oPjO+ivo
Ohq(>O+!S*69Yw5#8hKyB6Mq75{4)uA%c>af&!=!k`SZ`B3x|3p(z!!vx79HGzCOe5hW5x$VD`$QAV8xodQHDOfbV5vG=GjOq?i8
3pcD|66qa&Apr9}4|_$16!osi2=K8gMvVoU8DWrm^XLt`$9~Bl{sT=yfyjXn0BR-<IT^0ns2*me*bkVhfU1mAWh@E9zfEESVxl4y
+m!;Ji6k&PxeBLzqsQQ5@4QHRA=$12!AYZXc+V}Gdp+hA+aTwGkj|+dk+)xNL3@>bof*{X+ump!Arb1TMk**tLyQba@s;908fYm5
h#DTLr2d#+nc$93vUrp}`IbQ2AQ;zl^}DQ0qN>R_o@UzCvz!e^9W_k}!S>PUY6U*$oLSX2iI(U&zYl={WU^0tAR6tw<GHc<K7{u`
^fUXSD<b%k`k|OnIiO$?F#~;IF*-C(;!k+P8Bz*zSP334C;d^n8`D8xy=Imhe%v}QBhG)%Q9;msvA(#%w0f1LH8Mm{2hJ4sfO>os
%dlWydi=;}*z7yL#i9yklA`(=>glFzB@~rNlwx^dFW}9xeFl#{$FE|B521~WWoH;;&CRAFr-0nbf)q``RMTn-{L)ZGhze}OXA^yk
Fm-fY@@RLe+60Oa7h1UdFvCfxaLSXZ@Lu1b6rg;}y~B45Bnm!)Lh2ypTDUN8k)jdDvZ8|&9hJ3Vg1R(u9oP$F7i>3JY4YA-(#aH*
z%rv%J5pm{42HBU?6{(mh>e()BN)~y3v58Yz3VSa623F4D-qIl5K%>XT*BHsu@y?lorK`#gGDn@MJ1-KfQ|L?r!fR}#YL>e6p%Df
6ahpAnTN(rcFoW6f$yL_V^(iYb43+8v99FZGT=n?0sLnNGsK{Xg2hGL*dbG_Ljd#=PIe^FO}Qyq5Zxjg$YMbuidcnWSh$!f4#6>*
f(l`zqt{$+4HV-BV4<2yori4bDw5epMIc)yYLKdE$i^cjXsjDpQ!;($udWdP6MkpIhtrApC1D~T9LiKGpL1B|*^ku#qc&qlxcV`1
o1lZRP=iD4WPuT0;R48ZG#Kj-9T`J1eC!SA`xk_Iq#2-hzX}Kca_={uz8$A?-1nUek7mbUTOUBk1uD`M07!)hQ$ZmJ!zj?J0ZU5!
cN+UJZjj+G4j2rX!<=kVD-HfnxF_jqd4Ja+Jt7-N^NkgGL6+Ersa0scA;uY%l*bXHAU1}|INL7&vXSOC!YLYuf-m(vLDE`5g)1Ld
3yrkK7puyq8z|2LB5XLGN1^`D5i@0m)}lY!)j$y(DU7B`!-w`umHCdB=>`UdpIaD*#PU95;T{K;@2&-|VX2MN-#cXegA_c4%e}4G
%fP5(%oK<c3uzn{V_y4_RXfmx#=u_kD`rmmrguAfziey{lqMhde)EDFJ^#4_Xc++q{a9Qc!`cDuVF%$U_A(^{@gx%sK?D^9#7z-M
e98TN0t?5QIwthp^u{xNc;&<GjygYVcOK5f=iY`F0;C~{14Esw<Q~vAtw}yfiiq`tC2;M!d=9@3^Tbn}6Hq*1{+LsSK%x>?i4%pi
A;>|b`oogs591*)iRdVG{8;u#5hO}&0qRxZ3Lu=4gzAAYQ!ic&Kz(fy2xatOpc;Rv4>9*~{ezF=0)l+h^nq^t1|fYEjs04g3@7M5
0)g6x^Ws>Q_5!KU5Q(@_2Z4(S4J$YNILI^gY$ZV#+my(pAFs~jsoNk+^@L3Xr|QMM-5N;Qu0+g{4IsZShM<oK0$DZ!eX<cUN>b2v
fi9gqelk!)P=lTZ;zJuW6gde*s=JWT1P-=MB~2=+5P;(+t=)7V9)sO5=+y_=Ii<4!@le2q5z-QX)G~v@0Gc4G5*AXDlvyE3DJ0yV
s%$7Ah*T;=%z{4+VU~w{?mm;z)27%TaB*oavS_Z160`*!vvyVzI_T|)l&K;@L!y5!N(9A05h)*B=!vF;q@p3BgrP4o7px({6vXs~
g+Ebs;SQgOIz2uz2KwIQIV6tS8I3L&SxOpcrKJjJJfB3TFcb%<Ur-yirB<?_3`Dk(fU*&P6b}6IK&A`zwNQ!n2esD-FJxaF7|=9w
j6p=d-6oOq@!|Q&;{MH|4J(7lH<Xl%0a+>$Loub}jj=YmN|1W*f*zqTgt|e*XjW#)srPz67*>x6%>j1Cz-&m?f^RzHYe^!q%@*vD
c2@%-VUG_RQz+R6qep>_c5x9cDRpwHZtBx*x!?2c&oM_sekT5Z2mvoXR*Wo)_n&SKAPiz`1msGIpmmcH0f-lqlsmYb!10<|Xg7#k
j`TKRqYN~~BSAqlGYwRe{5uvUDKugSMJA0kNmQs(nAvvC0!A`81o0eiK-)cX@#(-}1J~QjkRAc$B6--6iE$_iiCq$Tdj&fl!&C{7
HxRhFn?&3}F&68n7g;@^GJ1jhN9B{C{M=~7VM?KTM@pSw#>|Z^1p!Gy#4aFDK*(iYWrm0es0a$A(11GS0oV@!<FQ^FfYA+7pK8Il
p@#&7POoX*5$%74ow?BZ@r-!35UvQjf!VxAg*N&9-Mi^_{_?NY(}v9)6O7>mG8Na$v{6qbPhE^rB^@U$7=_DV%|n1U$Q~>d5d=r|
<5N{$@aiawtWZ%h-m|2;4@h)g?n7gNjxoD&tcNpGMf>{*_~#^fCW$TC;F4x{QQV{vW3SnD&_(gF%U*#d8WJRmSsf#Ywkg#pv!ufy
Ov4^WRXx1zb_$A2k!*rQ4Fw^xW_EKmNsXu)8+LZ!I)*5sZ#H6@7)d1wq5_=(g1Rtx&lpMr?~yd9)gd7XNzmx?cP_V^rGGRgy!Fe_
ehr^C#Y}5BlksB(<AE`FNr`#`N9Wjh23$xmd>B1Iaw!Bt=?5v&13_#;9mCJ@2^fiwK2=Qz)@4j5U@=|W?DT=a5}`ptXkU>30(qQD
Ne~f15u@laKy^h`M`{P|MY-Dx;OJ-=fN|=qC-C_8_z9==wcMw0oQNGPMj&oM)!7F^K(r3QLF+{Y?IcN+dxeVzQQe|D#RIxc!`MJ?
Nu09>z5bt1)90{0*GPSkI&^&>ic;AMkYNIc7`r)~^<?{_LC{0m11So18ZM9qQd6OOWpf<!@iwHSTgeU9Vg(Ob0}v@l0Wu9HWd}$Q
(m)Odsv1C2xhRC8r0M8*ePN+TN_tR^k2YT>AU+2O`RnP|&$&7ULkL2IOGW69E}N<~WTKWRDI#ftn4iu*VWNqJ@*Q}1W&C^(#1ySW
tI#{l4@;Zoyv|olA6jS|H*O+jr4}f12gp$MY9th7saDFyh;5Q};rY<?Oc5VY=VB~imbHioq9`UMD97#`4=)?osrexTL{2(i@{rzf
)6o$-Gii)@<9oA*)Ei&g55ziOAC%9RvVJc6q((b7+Z1K{YYCx6m?#bqV~s@T1G8c#o44%J@R-$S%MNuQ%s5UCsN&=a<debr;=UJa
^kL|1F;f>UO%VA<c6XdM>T!(P`?-f<QV<4B2c~u;hW;+5kZ5cVC%}S@-`p2f>$Bu1o6!Jz-Xumdk1jS!2AyuJifq*}G6Ye_9&5<P
nBd8SfhsZ)Lb3|7vN#pV9Yo6V5-3Knu0g0}m7#<`HG?jiN*F94gJ5F|HMJ@--$yzrRvclHO`19*V6<Z9%;V^ubyO4Pnw(WQwh50e
ySp^R6a<p<80a|ZB?}y;7@oeH?1=lsNoBPyv2CI$E+q~(;5m{uk!_+0Szg(Jg@!B{AWb3C3KJ4I>mT|#5e=ODzi;H9MQzp&6@Q5|
U+&W?XO3PAQ(?lJD$3)M-cpUTQ8pB4b-BuQ)HzsjiH<UVP8UR<-L%GqiG+i22vDW5L5DJlV2p%o`#SMXwceyo)9`uW&5^SA{@xIK
S+-+#Gd3iKBn~Ykkw^l7r!107&5$UQLUFCpVwBsUm=(p5TK+UuZbCYb4~!^q1D~Y_yn&erY<Tb;P~37;Q-hNb3^ITT#R?WKs&AmE
Z61L3Kze!k<)adN%wu47;KfNW?=vF+`qN*T_swNR(Jv_lTF)qvEg{S($j+^QhEpKz`BB_@>fUc14Y}laErVsG=t<1$cFN(RXr?Hg
isst40zx2E>n;7#AsbAc5aj!>T<PwzHz$+Wo;tRjKPwIk&yQwyoq{-rgJ3>yAf~|86deBI;j`q(aPy?))5A@(BOGC7ZZ^{m*$#1>
#aNCu&cw^)1nbwo83L5v`e#KgFoeg%!IDX}EdY+TIeADM7{CgFAx2=f3_xqz=Cp6gd7q>x2HamRp{$+68G8Df#&Pi>;P!%jQcQ(X
QhCN9plXz;iDa4*A|!?i8EQfZh>(Q{W(Xt-0)e6mD3q9?nP7@qAsJ*!lpyqA48xIT2q>YTB9@YZsuHCoNOX6eszk(sP>l+aAgFx}
2@Pb$KpJgN_&}KnCj|<h0`&sihj7VZCn3;AD+Pf;LldYrA@)3+8%;RjI+=ON)E8BulLk10!AH+}3B!^Ae{X*MH*PcCc=UADK3Xd|
!adoM<}*pv>#I(<uxoD(O>8x+Rk*F_U8Agn8|`Zc@@g{-8vJEh4!UMwF?eS|BawZM>B`2v8EMA7*Xz)qL<4k%C{vgspo7J%Q&y}l
oib@T4G8ScRPL2IcmQ^J)Iu=|Od&}GDzUJ}5^5C42Z^Nogp&^*YBcHV1FfeZn+l*&Q&Z7`zKWp+fe-{sK#;JAG=T*~kRiZL{ynZX
frB^bYJ2<Pu|EBI{KM#dsclv;V3PlXAiZ{g$N`1qiM;8K$KdpJo?A_tTXM7Nr=WM$x4W~ucu%ri#W8+*2ZqCrecd=6x11ngLa`Ph
kGv$I0zVl-`6>mj6XdEyaeQW?F2e)ycYw98&W4KQi)?2i;mxf#R><_Vie0&n{qPO8+rq5&53kPla8Rv6@AS&RWY-`pTHwIU#Q2KN
7!0r)BiS2kc`NqA@8c;z&=k5j93z!eOl8y$_*>954_>E=X&&&1ffzGs6B|`NA=aBbf4lpChu#%`yZkqHH-DzD{+e4clV;nqkfdF>
F#$AlK?yLXVi_h}1(*z^J|2G^9|P^E6YpVPpjvv68$7Um$;9(2KFo91caO~T55r=o*O4U-6M<0e-aiR>@;V%u=e1LSl!Qn2-xkP9
5l#BAPg&?q+n|XECKh2BD5?84V3>!osv?k}r6!Uh#A0Jk2BXWi<oqOY4d}+GyCdr2F^I4jl+8gBkVWQQM3PBO1vHFyOpw)HVZqy8
Sd+-ag+xR|o=2P-E;WoD80<L%$=zbFAnvoKNSK6%CW@$_sI;c4rc{fGTtHB<1bAAyH6s|GAw!ChDM}M#3*#mrB0R7`6js`b3Rv)C
6G1^V(-d4z40%Qll%-CZM@{=@B>^>3Q5~I8Mw~E|6{`k`OBvG(G}AFf1u=TD5m8hTOP#7>2$y3ecF2TL6tPW6%`-I(l6d98J5(Y-
Zz;$o&4vO%5B723dygKZ<lSZCwkWC&;OC!N{|x%P^x)do7gLHQ^xT!m+VO7SQzMB?gf2;2DQr@-#IdA~aO`7aM1>GQ5mH-Y-s_?%
3Mz}uuPB{YljVeVdbk!UJlxF*(7`)u2L&4jR#{#0%bRG_)hZ^2CEC?+t7%fyS)z!7z2!~JX<TB98lXv$Mz0|$8w5fdVO(k`*r$_D
9)rP)L`|U2x#{G<Z4wlPF%;DdMMM-eQF*aVCv5h?puqtW5KP4~(I7$)F-fCE47Chw;hJfQ2BJ<PM05d8k%%ZKY?Q?W%~~sCKv%q5
crt6(8^cSciAX68m{d{{oh8WjN{JLF+l}MXgNFs5V@J|xbhJi2Z0hGk+X1B-7A`ViHp(C)iW)^J1f(f%rZFDMA;oNbyNd{*(y$d}
A0jrOLlOU2#FyQve>S1V^#Z@!0Z4~p8XFDA+wT1jrXYff49v(;tjG9!C+0ZXd_VBvKTL<~m)Q|b!0PBs1TH!Cf&S>AC>SDzdXaOr
HYfy~2N?7whhNJMZ&!*xy+G(E%$pq~1?hVG7ps>&-duCd0w_s49`k#^{((AB1U7Gvy8?lNS9trBfdh;*qEkR=5YQ<FH6cJz5`j$(
D1k*Fq)Vg?B1i%J;i{^*$pAG%&{Ba$!xR?G!Hd-C35M%5sj;ZBwXDv=M$wuQO|?Xt)`Xxmql%gds$(?iF+^$7(9#hW$Wm)Yh}g`v
7S*V-<0+>V1#O6eg4hg3hy0dqv>SPssN+~LJ;&-X9TpEwql&7a$z2LPh@)+$+hJsG7{c1oA#1WXFusDxjFGq}2354KNi);*;hI`m
woz?uX-ZM0Vv}=)7}1&tRtpNHG*K>d%4rcc1Xn~4LzOOYU!j9+!I2N&^9o>yD6t18weHES1tkcmprW6v@&c3I9Gv_fZqQH^zGT?#
G>)Cq02kH!PNf&0Q(`+jaO9klP*NDcV^-e0hxikNuXBI9&G&wxFv@+_V{tPnJ9~~okY{i@&af$wak3Zsr}O>)%kQoJd0jVO+EAbR
TC&wSRt*1$cQo$u?n#~p?EO738GVN#;WO#W@BY>t<6E%(M2<uBz3gkE$VVp{KB2NFxkF#9_py|~VgiT=Je1fQ1d3{o3n*;$!^U~T
7p24uV<pZnvl|+r(0QHzQ{`%iv56R?_O!Fd?jgWXKJkS;Ab0*B)z@R(uN#H;T$#fNQ9Q*IsVPfRAbc2n9VV49R(iS<+eHJIuIm}3
{RfWWpbnPoQiCQdR9%flQuK#RKTiXsf;un`g_CIt9h`>DP6*bRp|z%}+MPv11kD5*8r4l(7>a19G;QY`G%)r9Bv4qi+9JWNq}2sY
1r*HHQ58icMKfsB!B7+w9%BInMR|g^lZ}m|ZJ5#-D(q{cB_&oisv{A$v8a>FG*MlP6-7!wS4nIUBvf@Il~hp;=WC5p+hW-@iAA>I
Fw6>qs<;RSN&GhczQMu7UAgECzB2Pmi-qWg@#|DSGDQyw5)xt%55N|P1c?zl05w2%3d%paGEjj*p{fl8Nm-$WI(hP;4(Rac!iR;X
nAfkT@s_A)i6T-c{0>~wPKI$fGGP84utKH*>rH}#v;5D@D4=l$P?ZcI{x@;81IuFcRS-oG(ga0Pw2?$C5_9MjLkTh*vkQ@<^$HY-
sX`z`C<)Lg5uD64vJsY*7D9}bg^(~d^!HMazv1j&8vX|rIGk|caLz0b^S$DC0C&*L5mHnE1Q5!hNC!}-^zZ}0`5=M%<ppU`qLiUN
gXH<tic2WfAOu6WFoqC5n(Mebj^6V)`1^Z$k$q7Ca2Q^o1O5<2()OIeJbt<8i>Am?l!d|SLHhr0g#krGa_75a&)e?EOjZRDQtLyJ
)hZs==ddK{lb$!2aX&i)bc;3Mt8e{xoF)c^CR>9usdry!@O;EW-X2PJsDbp5SXMv`iwlu|#R(LqnJNfE0$2t@h7zI}V3sHXWkMhc
sbQd?mZCx$VS$+mX(pgyksK0?e)pXI$fAhsR>6SsMC(P3Gf^&+6XeoR6t6P$-eHZkp`@Xq^Rnqm2a;tbVGf+Kl}Vs{JeD9sO2A?Z
j~a?5q==-5fRc!+A&H;~mME%aqNrwAV2B`Mh@lE5poy5A_aVv7nm}w40Y;GqnnGAAl_^#j3I$}4CB=x*ztb3qDw3+AYNe7|3Z62C
Bk+%uq^-l^kZ3%4zP^9#a~5UyXf|sw(^vH!A;?3b5ow``7?p6TKQHGRMHxsCw-2G$;$R2ng<;!GP}oF#X=Lzm@zsYc-wPqLSc36p
h{<>RoRBs>h#jHgi1Sehqf;j`%n&gaC7=v29<XXc<jd<|^4#o`Mw)RSwCvH+1O%w#2vL)0$9fF_d-G55$6HO34Ma%Tx8pVbn0~Lf
jyC@p&(pEA*q%L}rg8t!u--g|;}>$~Y<|&yLp-^9?#R%p4hlJ7e^!v~<2eHJgL4;y0zZ4fXJO39*5p)wD$8zldUxF9iUk!*gB&h-
+4ESg=xa!ZU38g+(oZ>4l-sWYd=a{<lASIL=vXJP3rM+Pcx+yVI4`2jETCab7FoxnD^qreJ1BFwu;$Ybl;}1CjwmjHobk!CIbRL)
r+#qY;ZE{TF~l#L77e0pnjsY7V|w0rQ;~`e-xm~~7^Q{*g6ig5_Eaf8XuFrX2J+6KXcECDHa(d9?CXTd8hHlamKLbj$<EEz8b;ey
w4`9$w>)In#kLIUA>DZF@88P_Y9N5iL5=BJnG<t_C`cp}BBcpX?6{VKCb>w`fQF%XBd*LLMIH)t*VAt2qzo7s)_Og%KP=XG92tz6
`fX;<KLq`>Qq5>m8W5K*NexJ$XiUFebTvYP_2Ozg7`MUkKB`X42RR{=QVhNjSJ_xhgOS=(p}DyQn<#DR<9RjLJ6pujS<)b)A#m+a
H@3OYex72IJ<)H8G~;c&L#9MF!MO<e)W9Zf8kK;PHA);M5&Os#4#%4vP|HLkWJZswZD9m_+ZQWHNiNvK?7|x%35bS=w${0KA^;{M
3h1b01Ezx+!WAGsLK9#lDTCNXhyu+UAWzSyb5bM^HJ3hdO{ltQaOt74-ya>m7#{8Kl{}!J#8K<M2qd12vXnhtdG4cugW2y|3}uW?
M}In-_C7Q@yVfe;{hsonSdK)<f+C$6?}g5ml(dE_HqpIN3uKZOkYn0iPasvHJcWRJ@vW*ZhUrq#RS@)^A?oh<(8Vpt8KJ=Uks^1k
vA-FE=A1Y{@>?UHRL_ntHWIx+hv&^y<+vNFp+l`qR){^ViS{ozkCHu6NQef!I15yjDF}~lI2={V2g-9wBP=SZOu&-G4#xYH#+!xc
gaGv@g2ww#lO>+$_=ug<1LJ*FKsquvBm#&akO3YY>hDq+qU)xt;^$cnGOh|#5vg=XE^d_~tE;M5Io}O!slyqAWt`-;B8MUyGlWGG
Oq3B!LgQ<QX_eCJc7_e5N8$ku70}QXeg64+Mq($*fFn`Cw!1iPD6&FMyQPr<(h_(_ike`vlShh2u2eW4?}6j17od4)OrUK`8g7KL
*Af_qvC86OFT(+P5UiGw+-?kpCbapQfx6NaK;7v?IgrJY(L8jWp*qGVgi_WnHP1P*XckFkGCZk(ItN)iG&;Ks4&Y<lsstqm7znY!
<$)vs%gfI+GHbwdXVK}zyc_Sz#8NSWD-=XU6cl#eUYZG|*6#{w@3%WPPE&T*E1H<03kEv7bjc_Y+0>Fj&53|Wxk8i$T|-j_(lF<X
mkCMKJ7x5FNb-jH!EQ=$nvT#SI@c8dk2u_Sf_Fwn!;|ntkQ_s4-W1<dL=?K~ndPhzH?woS!Nm!bk6Eufs_NibC$c)yQZa#4uv(2w
aPG#nH!L?+=T;v^NZ^7St!sCbEMEDaH*;DuP`A;YX71LU9n=YwD;wHJXwF^kZxI*^We}0#7flWl0*#o0K;w!EP#dtTt8syQ8=X=h
un3XMt`)a#(x#IrUt=n*2A!h{Sz3L_3|`*#8a<fUF+CtGWYmua0j=(#<;4NusH(_eIk^>)0p`w?lbvA6!Y;=M!xU$^=!vUN_+*FS
_IG5VmWmud9C2XF8Vbwb98QH%?C#H06b>{4dhQSm#*hkK^POw8y{+rGD01V*uJ-8%aw5Dw4l2j5nTRu^E?HP2qrTZNixDbgtp?3?
qKP$}2D@T<JnK#He_iX}4|vaKfO~I(#)&|8;OvBubT{-h6A~yQBZ7>m6C*3jHZBFENI-j9FUL_49Xj6&$uR1^O;^7@CXm>+cmM_8
NFo901!0D7t|Xg)$Sbt#kWD;L?$I4=OQC5K0fGqw&IKEb_3v512R!hRN88p9Q`5FW9t=0<0nLQ-03>F}@aNmQ=zDPBGO!A0r-)>Z
Z3{6_Xshb<4<L&o)M|veC&JO=78x-&g{DG9i@K6p8=PpPRbWj@G3LBrk&^{3(UGT3FgA-rnXIfa%XuV^f+rN6_QgtrTiY@aFmS7-
7gYMU>V25WK^@)AdhofR^<~LOr_1zvpy>&Yi!Tip_Jia~zMG{cL(poEY<aU@PP38m=Iqy(7p*GsXs2sbrCF`|&_hL$FhreB?@R%p
F4Y*AYA-Uy>bim_wc2E2tF>10Ry}ibpn8gh7dqKNdri}ft4HMPM^xv2aNk$p=TB_J^7SP`h8|-2S$f%t>I*uk8fGLOQD$RcLQ;fl
QKUuVW1Ci|CIs_iw8Vu(DH2&4Xt}syoggB$qXRcWnVklhQZ%Jkg*)&thum~BYPbd&-HYl|r-YO1TJ_D0*+|zyh?<&^dz8uW+g8kw
_NShfZ>>BAh@q^PL(b*e6mL-qpAgrCI5=$k@G5jxHkg$ujWKr^(@bSUTp|W20UM}591v#*hSyD8R%>PoHB}B|Law_-C9&6QRj(2j
h80_o_r+*hwKw8c&4aEJKGqa@rLAaho3$&FShv|8bCF(n@N=81=O+B(MRrxcekW$vwpS93-0Ut+8^1kD4jb<?gT@S+DCOUeaY7;n
gpL*spBffLAYy0Ni;AR?BTnW)kP;;x2XT_LsCjn=2Kqv(d)6g`V|XuLUKB9UV^IKl)QgC|76XkG939U$XTjA*iQjZ6yXnN@V&#j=
(G)9#P8T2nNb@K|f!(di0|vSiqX23E%->mgaSV$*0he;T6;UcHHPC9VA`zmRQo1ndr|XD<XC519rEqu!@yqq9>UL%XksSueWMLXJ
YjWz*K9Lp*BV0{GiVuQ2GA3FhpuJ%5K@ezFDBy_bk=KimI#_!W&2}6>p?rpjuo|As@tOx1XjLt0A6O7@$`(LG9VmedGE#W#Gb5Vq
7~3O*PI4;JvUWLL72yFSv=Ii%1ATBg%t?=xk3fZ^s03k5cjKzv<j#6c@wwMNRi0n2JDm(UW=DZOkSD%_ZeKYKuSdz4bn@xu1l)-O
TZb$<CLH)vC@JTqT~LbO016uF*5wBTmkmykeiJ-rl0~R&O}6`!rWY{p5l8Eh?igLwg<_xPae^09I#fKXDLt8iB1jB}2<hCsE48V$
nB*7%0s#lPqUM)p*E3T6+vtu?jwbTdY<f1c4l=exrS;8psX7*$I|@;ANg4+<(5y1vbrPC6iAlK26<knA?aEHz=&Wx0nr#=z=SkLE
EQ!~dW6s{A7olkS8`g8V;AqC01PhK}Y>ITd+{}As;nk@*R(la!Q?}i?FBdJ1Naesp4>EwFh$J5%zT2Gd)X?XJQ@n{|e%Ozn89wmF
7c#`m44-rID~^4#7(j?MQwKCMa${>coSpq!O$<?EQ&zc3Y!f0+0w<#+pH%Eafs_&qZ0BOZM?s}=Q5g0f?=>jkAAipoLvyYa?SQ2|
R;yMa|I$Y$xWXF@1su|h1WDK!F#6~Tu>=lL{S>^?0J0POwvym@mv#axy)Aq{eK8kwH|cn1A^UeaYHl}~P5|4QIgX2cfP?!yL#7MD
I!=((H9xa(20gfN?DJRQ1nup;brja35Sf}5;y_}{GC}CxvELo(V%$d8gHbW7NX9Y89Uc)N#$4Sl3|XS)wQ++S)@eji)VNHlQLbI&
NX4Xp+G9e-1WhpGEs30Nk-jlugHiK2&S`95#xRJA1Y>Rxd`dGZF@`ZWrYIC`y}FYySoXcl=4rvUJ^Ym5v7xXq+!9j=^5np}qYVsD
j_nkR8yXQGQ0WvXT%p<j5Xgg@1>#a}8>5GX7eYUO%7by>CPKh`B+o{;#kXH*MxM4j?b@BD`X&x43I>=RAv?Y&$^T8wKH-PkUKq`j
4z`<Yc6M&d**iD7`g`?&;;LYj!2`k)l%=OZh-n=rAPF*ljCdZi-Cczr2tc;fnUTn&30snP%x^|rmU4!&uv{E%F~<eNmdqo6m8h^`
KC61_YG!MNgJa@kbW%3MsFZy?st>2E?P8>MDvVo&WKfNbvo_|<vj(eejCIK*Anm&pJAE*zoQ;q=EFEpe;nO>>G2W*06M2zinF8c1
Gb1)eFl~dX3#XYjNu;gW69r1bl((d!eM8`T;iL7=JjGE=ko95f`mOg%d)rdqOme8n&oL<dLWhtkxZ<53M3c(IVcG|Qo^OzC06d}L
k3&m)zfGfBHp(@wjn>vOb#~gGF0(xyvC1^sI_9H#3O}46`34}O`5_w<Og))dY=?^~TE~7Rw;<-oRK!FCWW+|m?DFl6HFX}m#3d!}
9(>W@c_IdSMA0yFSq<a7UV{Y#bSQ+cTV%x<SS9T%1{cURO+?!UiV85)TN#M(kmC0q!z&x6gbZX&m`F($^oFceR=$~!sgK)88$!$o
Ek)+{EW3@vhGGVN$w~-hb>akWM2_!afPgSeh0A{ZFmx5}AX^Oin9P2)g%5muaP)DHeG)ztnseUGBa}ud;L9e)7;akt@7Lc4MxnpB
^25ML!TVSl(!;5=G=}0ob4m1kJ=afel!?~D?L&k-SF)FLrAO3Z*H&&0@#@M?D*-eCHRqyDi25xlq&UxRKnc+LQ>{iRX;i3SeZdYy
@H$VEJT{=Cro;}=X<Vim<t5fhd*_E5m?$NjP<*zg2fv=4-@PD=4A?!;%`#}$DLoK+8Ip{gK4~&CA|2m(!S0^^)WG6(<DX9XV2)Ag
Aw?@lG>+q%?=lClj)Z_dBlss00rk(?eA)iw+RkzYh0tjR85eDcoHmW1tYQPcPwh$X6XW??<L>QS>TDXDO2%55Q5-FHxF20fbUXNy
gEgzNg}phRVf&pjj0f#Rp-$w5(8tgWKL97zL!k7-)6bCwtRANX-}3kXZ2-{?7tYDi0ld%PX!!Z5+aLtVNkqeF#5GAMIE@r+Vstv&
8pP6DGFViCrXdKFltv5?1k@ZXKtAR>&E~+g4Fg#vxrxweI}~Dtpu=)P7k=i9cw&+|GqyyDwJ>UWu!|dZRyvw9anROi(b+WKV?-}w
3+Bm*($e@A9Svo5ibjSJV?`YGy0t@LN<{3OM|+(&g<$QrdyX$In4&aqTOPAk-FbW7bo$`oWs5<?)JoKZXk$hxLV}#Ib!%3<$#8^V
NSjfO4#jCD$SZRyz_`Jt14C)zFFf7m-f`Y|9UKtM(TQ|MaPKTjKxx;Qr?~6M4-!uxqrnbVP^3b|yz8+Pak}CUG1J6ia~fEpf(WyW
Qhl6ySZ<?PQq<zf>Urn14$mo1uh~zThOH7!sX!;-q-0&hAap^fNyD!XNw7EqY>$9RL~sXDMn*`cVlIFYH2x~%(?%5lm_tWRNIgK*
-P?0@`gE924-N>w;LjUOLf;@a_2bfeSz?DU{qY|Z;|&3N9h<8~knuyq0UOVwamKUHjkYzwo}Fa_xE}u;=W>&xr}>%Obd*ST@Vqip
sW&DQv_b*kD1+fW&P;8kiAJChp$MHQ_XUW;PRlc+3kH(1gvAmXKtl@zL{vo$QxP={6jBvP1i=>p!>1s)<x|Qp;nif?ZSf@f7Bm$0
9@ERQPP&A6$ObAAhz5dz%(##`cBc@I25ba1DY5~6uHHD;KUTYgS6i<|-yN|*t-qFYpF#!Im%IVI_EXvgP;KZy275-kfI>zCc7+B`
$w%8lJe=iSHS$ln#N6USOA`3u*elG1CYW#>zd`?8rrF|cI!vS5_c2k9sp=Uk0}gDg*dK`j@#4)Vnf#J_j-L&ufOP4faZ90ve+;!N
?C+~S6J)bz5Liz%Q|<Z>VBm*jJN*aM;E(fgNRv{m9w-($j|TU(gIdCB7YxaG@-Qvw8AK3*-xol`05smvv~e~1AUPk^AS-%nc*rnm
1P|r~OiRW-H&g+G0IhN7eSa8lra9hebZV8!yM5eiMU5SfI0H3&lr~5Pl?mrnat9W-%izU}o<#W71!85H=}!Q~i())yuH~-lH>r=q
gTy7^U;xr!*oVcLQ+#8RN8^nuy|xU|Gd98+J5fo34yhEHN+GNm<j@-DY}h*X=B{;NdfBE<QdJRT;?fmuP*5QBwFN}hxMxl9vo==7
7g~364v4^FT8(8+yHiuP22SJ=xiWwQxuX;URh(B`&57>^G}0S^T$zRqb~DM5LeL6>773Dp1P}$%^twByD(2AynK*GsDFN7D?sMIy
)}NUZdFk)<(?-~N67CUrFd)YOsIgI@YWnGk(9;1}8?LUe8>NsU9RPDLq|%$y4mR~YVzbUgg!GY`+fO=lnl=|?@6kJA)0lC<aI+4^
wbeI3*h%MDSa%6bMeZ1rm_cNuQRYGx%F9}<MC;7aH+$NnTG-CcNVvpcFol&66WEl^+@r?U8bGqN6T*~KSF^5#)Nwlm^(--SdCdcm
i3DMyh&%;VzVsM6y5c4b5P=)ibFDfoK;(^bwXp;#7dSJW=0$5pNH7)=H#K+|dJ4gCfz!GWCAER+!6YY+PZGw>=GYvKX>%xac+yfp
K#JOlZ=`Apii62<LvL8!s3~UFqX(rZf{3PVw|6!=B;Tcyj7}@lGmZLYl#3l&K?PA&(^zk-36mN!HxMue^Cj|nA+(9P0KteCmU_h)
*f+8>zFs1{G5WNxXzOUsOekM-GY%9`rM7NX<;bM7gDL#Ex#MAzVnSFrk&f6HRD=mfod!cDDA|E%bJksPrdWW7iqMD~1|tJB=BLLB
so2j0o;>QWo!aW6G~of59&+6SRaAz#w;Lje&>?clZp@b!YBe{Ub-Dv%o$2#b06XddE>2~qr@D(esAE@Up>pOF%*YNhqmf{aCkD7?
X}ik8cxxA{UEJCjaASSQWoe+&Hf&)OU<yR8W@ttp%t+M-Qwvx=`>Ljejk35qn(j!9#R}vY+7eD#i%Mcqeh5}5c01Jw9yv+yOj*>@
NO<R4hpc9XvPgr<dcm~4IA!sX1!tC)1Sr910oe<CA(76rC=576U~p+8cR*RA$loAsHam@Peeu8w!*xx8x5O185y_VMISZ!_L6_vQ
^BSEfj<OAdJ@NxhF}B7dHWdcC`4L%@9kNs1<DS#d)VJZa!;SAE35%6NfF05}6l4=Zau}nJnYm1;X`QBn-o@#H=rl1#n@DUEZBzx1
4OL#&nZ?E%@EsAkopv~B4b9&VoM2;iXz3xdzGcXBwsiF2xK^uBX)kwe6`Br=!9-SZP8<Wf2YkNTd?C1Zl;OhruSGMB$-twEs57<^
g>Vg~M*DTQxLS<T`Fb2CHO+^4-9*&c9GsCm<bz<+YiS$zWdU=(0h-?W%?@<$Y?I9J6uvG)8W~8nB$G>S?=JCco3m4-O0*~|-lFRf
2%s_qm|&*?%*1v$pD1@ys~{NSgoAAnR2C&_Dk@gPtvS~;HA=+f%z`rt*#Q{|J{0krVzx*pc}{FS$gYJ&;@ZvyZj~!)SguzFq>Rb4
n;BMQJs%H+lhpQ>D(Xi(bh_Y8anT^c-nr$KGRZvY>n)6i&M|%Ud(hQtqd9Aesp)Qc$2+1IFc{>R;)la;XCbH6#=Q~VB~emUMFk{)
NDMr&JiV*{a=Dq%8%vu=ksz&*dl<Ouc=FZF^d_v>#XRaoPzGI|g^Jw1Sfv^SkSYQM#|7YvcsQ}4zWCPXsT@wl6t^Q1zLR)uPG_EF
;BO-3F|9Yz@YS&MoXzukz^Y7wEn$1SKvEuVC`2OKmJSqw2QatUTOg6w7YS~<f@THMvv<W$QxY$|^HrQ+<?%FX(B_Tb4Lav0qN-*<
Or8MQ95A>*9|{Las!qFIcg*htPzuWkCvgtQ?ZIb~-8D1CBQ*n_Ibu_4x+#Q4udA)yo3_sQ+`$BD`Hfv@ik^*11`lhS>4!)Vnvo>;
(vHZgJ#Jx*?6I(7!Rqf_ih(Y~z>3spjeDx=u+ZlM9-eAKqZ4Ul>e8q-11sp&%?8ZeD2^wNdxzgxE1*dQ3wrd-=URtt<jr*ssa1>D
Vy{FxbcQ4mgK%g!BRAHd;_t--yzprZV5<d!3<Xe0)56<&oM(qST{=mz+GfNK2T~5w8*U<D04W;o`HAAW4l^?V>u9lnVeTb-D%}VS
5`-v0S~#Z~ir&OrOgt1YQUFggaK>#jhn)jj^gDWVr+UsUBBaW4!4bu$i`_9}tF7+L)Iiu;2*L1{0)<ilgV-{W0>-(yIaVBH5oIt*
6UC1Ux)@m>1?qd)WWFjui6Y1Y#E9#tAc3Kg&cf6Hpez^*jSCK{1RajV_;lN#Yq*M{b+E%cK<NyI_JOeuCYP{b)@0c`r*=(7aX7I;
T3IEtel-mN9#Js~5rJUK6tOK*7=Vq+Ee<l%j8n@umOrS+8BArW&SiLbBq*Efb5?34!*#n0D!Ox;LxeS>N$tI#@mk_(I2I^Wkia_C
x}@x=F*5kWk1Y4DX?4dT&{#PbxC)6fGlyfrA}Av~bvr#}>LmhqI87RYy13;^D8W@&Eox!ql?=AadL~7f*gIUnsZ*neW{*c^wsFZS
4?zm#7foXIF{q9tLGn<egKCi~Cp}EMYC1R?cswJB&aRO0Ka0TIZy6VzBZ|vsj4bX$!%|Qdbkr9xJPAt%97Lo;$B}o3b4A@B5zJeN
B`q+_YDZF?9|T`U_M&wmq8y75ERrdps#>9lDQTy>oSbKwmvNU8{Qi}f<MKY66Gz}}*`cQcih_5pn_U-Xb{c#)2zt$-!o8AB#vG~;
IUd&L*U#9GFhAx@K}sM}lnnxJHFmLzK6t|sKUp|;*v`NQX#np;?2_qJG6SI`pun;)xE_!&Jsf!O4!+HufDcqGl2W8Xyqz{XF;YRq
cB$M+;^QYyn9Ew}FlEb1So8{(nP^<|x0i-TiP_ZBK~YBpL>MKGn;4*uESH8g2Ja=_2a(qB$exh>mm-6c@Hm6+#?dtlP=cF$@5Iqs
tvX^Q11onxwY%$IEfWlW=;_?p?bAWP>@Zot?+G|a8dO+_qQXo~x3Je1ZXhmf*mA`QWhseoi@5{eX!o;G@+C4rdi9~RG*O|U3BZmG
3n!fTGv)6oJ(6+FM5QVEi4v-*Eaf5+ozK=Bhmer~rAF!dNR5%|f+caw2S*@8_0GV^1R>;1Q6NkS*U}p^+t8uw$z?$Ic078<nrTC(
+#7T>m^$Z%Ht8odLji*fNR0zv<_E6BYMMbHavm7iBBZDsL!sFB%;dqt3yM+11(m}xm|pItnQ5t(0d6!a^1oVZ+#3E^1EqMArP3#C
(6NAw0cXIL$dD3RAF}*1KW(&`-)$fz(sE``0;L5MTWSsx3Z9_D#GXzBQ%3hZFd6naE3uoG@H^0kfrJZWFGzxopgvcQY7WSc0#0@z
!M!=;Jme<)to@A>7;qM*^`okAvM0c}p-N^4ke_yR$`d5fq=D5T?a<g~d0E8KO~N)EZ%$5da4w@z4W@UtW0v8gsq;emKVQhj5q{Fx
VrpmE#u*bvU7-(fz}ViYdwp{NT~Mv#5sFs^Ln9)i9ytG&(o{6j*(Pk2|I3Vq{}Px8C~lG;9{{j9PKTX_XG{u?AQ<?vLy?nAmob#u
M74q;v3m~FJm28fYDi59q?<Vm8_FnSj*iTq6Kzi2O}TX23}loDGzI#?L=^EPe4t82X+chyK|{_(T2K!uKs14*<=KGpfD@Sp@=&FY
j=+fcg(71HAfk$X=`s`0nohcL2H|l8#Yqxq2%^%&^;A-v+(Y$zxFkDxQWAfmK71aDH_-q)1pDc!*=kcPOi@NU>x$W}8#pvv?(77Y
b<-uwxW!uyI5D-tP^+*5R5elMutnpr7p_xaArDDZ_wmjC`f;lT@?@;y3dSt>d^~E%RHtGkV>rA6q%~NZs2$&jbo*nIr*|F0(xK={
`oP>i0|kEe#gO(ICcxgbKY9m-RW?X+gRJW}$6gL><toOWiIFm<pFVOT&zL%3r>>>hG=sG)PgI7ofux6*9fT(p1%U82rgRQ9$3~-x
FjG->nCWTa9;$#bb-2e$`h&!p8_O?Fqm2YcbD_M<$w8%iVo0vXJh~vUMHjbV;#$R6m8SC?R*rjYx^=1oA(#y&gA+w7q@z_r<|HwV
G&)pvHYuc{rUF_F7A2q!ZRc6EJC1&Jj(v}x>@)RFOltRS+p~3_^wUtgdc&}huBHI6hua|Jm+(%Y@d`UU4M*{OIPnPHr>Uq15#x2c
C219)DX5epKz}<Bek7uPSQ+3-RMQVad5sJepAVM0_K1kA1Q;8zDttFT(a2AmHO1P~NqH{F?Qs=f-)C6mvZkike1k>__-enslh5h$
eF?cI3`R-HA0yC2w!8uSbwFRrHzoiM{Y38}s#qDSiS;0H6u_)#I>6^Cq~wYooxFMVWccqMuub5h*D)kTOu+<DlTArPfDA|nYzcrM
QQ7wWu^i114PX_ChJD*Si@(?O<<ejn>+8YZ5P9o@hk$SR9a?y59VicLfF25g3DiR61Nz)3?djw)ZOBN2(5Q3?^D>7<?0Tn9qnu<g
<gP;QtX+MkVO`ug^=}SCsZeEKClN;=O19sE%FLT`gBC%$*5w=PCw#X>tY5OM*S*dqtPWYu&7xybtg*PxX^Upqg=u8rDT%y3ynVBc
_{*1?mPE?~NV{UK2UaY=rnKp~Ou|}1I!fMi*pCSf2axY02V6}lSl(U-vm0|@^F7<WaMldR2H5946HgSOCwLVQ(?vC~c?$_yHQ?JK
j&nH~R~-&TjgqR(WR4Bx%yH#oEQ5?3^{XAoqbF652RfD39pptYDdP36Q^`}5>R7}SlN|8HNh?ZeR+MoY2$Q8O1qL_U31F)z9ou^1
?xO)VxN?wmIVL19nLGs<GO^5jkhQ|LG}c5{2ztxf7b#47491Aq*m>@*q%xi^82rMNg8`<zTWx+K^0wLn^M`;MGc!{C!9Y=@pMDsD
yLN~JQeemuYqSGkmy8M#L^DDWQbR~R$Q`%Hnqny?A{VxzAUz5s3JEGG8U`e)Mu`}Lf+|HP%b~}wZ*N?<Q_D4mI%e=y0Ky0u!tMpZ
snhUX!RnWDI#>{Loq~T*bY~WL|2yX$l@HD{i(o0C$r4F@8>R+ip|k7GwWS#dgdepF>@pDzu9QBQ;%N7Ngc?J$uHQFD*~s;7{Th>f
m6QmLEjgZ^Ie>h#rjC?-k>YA;<?Yws^lsY%gFc39w>K@;`48=o559k1|Iz~*F%NI@B8#TRtPy3gf&|<i^bg=H20#xMK0lrYq6mZk
SR~#b!(e$&4y{D$AW%F1-b59UHqB724Fyos<12)Mfl6pdqNs*uCYdIIqAIAGVoI8*DQP5FhCzau7y=fMs|A!3+#nhdIoO7u$F(3t
p6d}?F%)euXp_kdMdB!9$U!??ga76Uv*4SKZpYj3{oX!^l+m%zS|Py=-#6cmgy{)(hx|*RGJ(NgFVA^{^v6H|c_(}$K|sGR2u@OC
fRAE9K*R+iL{c>bvL2@J$~hnnB|?b-|2Yw)Vg(opQ`8*xswPo1hLXss-m1J^5lr7TIv4!}lqbq_6GceU=@^VlsD<kel<GXwH}~kG
l|n=zLQ*8uDpE-*&;dfBqNwOTb{6z-{l?V$kGR>S@DIQ5&(0>CHYf4I9{#<kR6r0zHbCN5{5!T9?21YvTb<;RVX+MlZcdLOt|2^F
S?>F<xHND%JBq-j`lc~H7Ufo->M)yV@FDR7=?MZ>lVi+*|6;&Ce?!NOLJ)Yux~oI_i<J&$NGiq^6a)LE)HaK?NxfC^?`97q3N)Q4
G#|AI=pV-j?L4Ov$@mx5Ew?g!oeKI+H#AW!qNtnKm#4s>gSVdm`54}GAZDrn{1WbrMH~}arP5f8=zVrLEfjfl-5Q8CG?fubP?RkI
&{0KI12WJ$8_ttDj<+a!j9?791(kt4Aa@St=I4}%Lx3I+GM=)29Mlf`o&J8g(^WrIMQrMq;pN+qA`w0Xf(iQ9NKye!M4ASaYd~v3
RA^U2q|&}@5z_DJ{vJ;EgGRxMT@I6XbHwQ)DPbmNXo6Z~kcuWN`JngtAK8%KBf2)nL(4f0RE3l`1(z$<U@>yTz+gb}9-rT{LXH^b
`+BzQ^#D6id|oMFF%rQB>~~`X6tOOV{nYOX@-H>r-L0o=n+H7S(ArNA=Smfz7$p~$2`EtiV;(IL6(BTwmlagHm_X>{aqr*>+&sq;
&bY$NQ4&Rnx0A&zT69Lvm~3G);78?PYm$n#qgdF9rrp=ZO)BXsx-h+9f6@<JHrb}_!{lb+9sF3SaW&my9Mq>*HtQp<-6opYBBJb7
sL@Z(0VfgYcu_1zYtb*`+%TSfd*OeV0NWr$5K2U<)3!`OFwlh5QAEH}r}&b^%;`Uu=bnK*Na#bz%%;Bkp?x6^59L6{m)o-&o(|RX
@Y0U^n<X)@F#gW$8w+j?nJ6o5?1#|T288%2)YVFbB@GEv;3tQH#^+e>de8vKs)8vViT;($$qqgiYFbR6g5P-d5H#QDjqCI*zo0Kq
fe*$^!g<(54+CT2;cOL&T3Qz9A(Ip~F!V_X2VY7l=#lfY22`NM&G2&g8Pg&dY{19BG3hI}#GzXX6{9ziFN;U9B3xirgdg*07BqY`
Z53T7zpnUhh2a`J>xc!$2tArYJPl&%ZMWT>o>qYAJJ%lu@Nz?oA90h&AvAvj++l!`Jt@h8Z;;f>Uvw5nvB*}vna8^l7}EKTUpsH_
d%hv$@o@Q&Gc+xPJ?TuMJD_4|l+jAm3z*;mh}8>HB6Yf@aRBA+5fhY;$RJEY0Z&(4q(bo8ytkPqIdL_$!%|MgN|DA@Nwd09_wQ!j
k`x1cIL-}9UwOtzF%7KTbM&Q6KK#ytoi^z$1{+tP)57u$Ys#VauS3SA{cp!a06m6qf$@OB^irQr{qk}(N4%kAg@R9*#Qo(x*>)$8
7BK~(&_;^fkc3v0%2q-sm(wv8d08qO@kGdA<I}@=m5w-hBjQNXls)nW2?|iDgo*hZbPninY`ZhMaGdJT(t)_j;#*EKnzduQ^Z^_-
hY}fW8wR0EWLTilqQO^kfQ~qr3gY{V&TA(*lMW-UC53AzV_%|RD#`7|@DAb8nIi!0hJB9nI?nqbfa`Y=Fi52{xv4nORr;Yu2$U&F
nj#vN)wT)y<Y-JvxRgvJkeVHPi>m?Pcrh}njEuAE3cg5-NQ6kxM51jHM<sl2pTNhQ^5?S#hKY5K+eUw4R4H!rNsVq;b5JK&)0B|#
q1Mj(Mlm8ii!V&Z<vYxLX3eybqP`1^jDs#=ms8y=X~o#)>#wD(p&uH-|C6Vh?nym}P<8TN{A$LrrsKm1kYJv4a70f8K(r7^ikv5%
t>C+tQH;+@E8x!9bs?l94$a&s&M_!bX@M3^4h@n*;c^TK;uiCl!|ju}8_bKzQC4nkm=zYLLllD~<WNjOCNhR$20Uk*AD-^M$fN5P
Fr`K)9AN?nheN@gD#&CPH3AL}vA7SOd!tG=5Gbj#Hpn#_X1M#1cv6#KVbf<K+&D11F|_|XU7M8EkPfx#8F83^Y;0&Vb(g0aOlD+K
!&`e6F=C9OUhWPZE!x=icH*I3NL}3-meQewEK8Y}O$k6DJDD<3C}P~H>f|%NbDK1L?yPP^D7$OJl<<(~eDO`oRf(HQgPxI3LyT~b
K=Rm|4P<FcK(4y$iTdR5=*2W+9z4(#2JK_lQ_o{^`nkLs0fFICHqsjxfYcF+3<J<#Yf<}m^iH$5ahQPa`YhWvV8|YY`DZUezU8jE
Q;Lp{J$gRUmjr9L<ZFgFe0V9dfe~`gxY~%JdTzOdIQxCbhwN$y+xcWf3XrTWT#ho<t+rCtl8qHxe*7q#^@06<e&CD`5c`tqPQ!2p
<7hurP=L)u6C|Jz5RAYnxi)A-B_J~Zkkfn^!DC_o$P5xY1{?4l3072kw}CVfFyTKsN&%7rn25oWB1>+3-$^y@+<%|A5H~+D5XZ-9
c=~q5sDaqFA1De63rrt5I0mnhNDCB^pY*@}A45L>&y9{P47Pr6;`i!g&;4Ki_`!X4HHD3>@?o?2FzlGa+=qgo2_$*h?SxuLju1>A
>@zytx#%mIV-W@UCTxQY?iaSv)eXWDK&)OaQaq60*Ze=(hE3>%rtHQ3eQ-6a5BH@6MjM5ye4HMwN4?nuL`1>Y_~wI5Qh2>zj>S74
+Fpz~Hj96|0))m@6%i7|GxO=|zlQ%7X9cV6wLYI7m>r%NJT)t07<BQ#$h#g?!JMH%5&O2W;={-6d2z2V3K=<UHFTICBlTg3qJk=l
c=3p2^>H3FX9v$R9}jN*Ip}U<VgeE&z=i%4!DQD6a5St{53Cr3)7`nqhkPQB^7gF4zxaPhZ^w=YFZb^3?F=9FC!`##kZ?&XpsWz5
((m_XoZVg+OSM%zl*UHgLquW6z9x^ZqtId&76qwL!s+%<P1Z_it~;DszcA1q!+Qs3#auFJGk2(|sUN|EhaG?1eZ1UPVVZN`kmQy^
2=4p4*;&K?KF(B5h}@=apl0H!K8I#{5VQ~!%VsRQ3l#vmmA6lp1c?qslDG$it80iEb(rv3h*(^&1P?rUv2Vmxpb3c}lt<?3r+s&F
H>CmYO@e~oiiJiOD!UN*#ES$|v3$v-C7Qs5Pu)M=nnz#UyiET6Cigs5MR{`AY%-x<OzVgXK_06L$|~4lN~)19Cb0vtqf7-Y(7Bn#
Gt(XKK-#xgrL0Jq-QH1}R-3~{B~Z#IsZt-RwO{$aX6q5Nb?!yjliRKMn%Cu|8^aCyf0s8ttosVk+H3}fMU&(*t)*%xRtT+aEw=B;
)`c5tD=eh!?j)T_Ps6H+ai*m!MqtC5ETz-^2zdftR(2_;UAH+Tk_?o6A0LYXfB%cQBAh5lYQoXY00
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
    try:
        spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
        from layerlab.__main__ import run
    except ImportError as missing:
        sys.exit(str(missing))

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
