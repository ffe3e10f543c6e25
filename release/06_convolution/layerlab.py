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
LRx4!F+o`-Q(5=D64wF0@&ABaL_k1)|NsC0|NsC0|NsACCLZlB*f{`w2ex7=Dc<$hdp%F5)V*c1-BKRC-~~ztvhLlYC829I^`k~W
l=qz7W1!_A2DB+w+DJQSiEByON?6OQJJ-6Dq!OKKfS^5wdeOMVx=~d@R7tZZy~C)1K-tfSYsa9VQmwUAD5WK!!~g(j00TyPz!%%q
0000_u=MMEnD+a3!l0|op6-{IsCM){oHSFVQfztc;m2*Msco#*66goL@CNsNM)$sZ-iz69x6hj`_EeP<*845KvQm9y@4BZp$827{
yTAt7Zr@;4Td$+%GIj3t-0ybEJqK)byE+DK(Wf<gd#^>dj`!a_FO3QhbLpdY(bsmanO6&+HZ*&+b(cpDW}Caaw>4@}mbC(CFx=#%
+a22)F|4_rmu&ZQz#iF<+e#FwFvYRVnp2v#J|9Qb)&hm50)e0dkgXRr_4UdU$EUsEpnKHvPg+O4c*S<TKKszudM}&p@cLb3Z(nB3
FS~8&!|m`;74~~oV%Fi8IG9e|b;oq>fx2w~3AbCjX*5x~l4^9rZLs$6T*TAIcQ$GjaNOwWB}uui-#r~ob#EVYFHpz3tBlRm?ZlkP
F5~Xv+oc_{L$)oMdI!1NxO4$DU<;>h%eB}I+1++$ZO25Cfle?S;06wvYfkp(dv@qr!rVhOleclO0Ns=la6zfun<oK+b{x4vn=_t0
N{ad_-ngI%?`wfVw4tKAzAdqpDAL+fTYbcJ2;Fzyc-;1U@2n&uJ+hl=NkBGfXWhtM-8{m%yE%|cnAkR#V7<n&ZWgiPDvs^d-JGe+
)2AC+n(Mc3Jt0Bv_eJT&_exoYng{|21Ofn>YGXk(M$$ByqMn&Xn0Z4{rV~vDn1T@qAb~Y8B=b`=qsUDSqBI%+XwU!}07yha0sxIP
38svu0236+gw(@NRP{Y3r>3W=wLFohln|1NK};o2^crayQKzZ;X-0wQMo&<BfB~WEG|&cs1S%o{Gyo==0yLNi0x10eYGO}QX&E%y
fCB`YNQ59wA)pfzLsQghdWp3L)b!GMMxLjs>Hq)$4ZsL_e|{8EdrJrVun4FK|HuSEf0IBZ{|$fRsBs8D3;6Bi`*U~x6XEs{W5+!F
dCw1oAA+1;{}==38U0_Vg!h7$9`diOw@A=`(}P}e%Jt)UTZWFL*?YS`yZyUn4pqqI|2|Ob()Upvq`t-=@pPUPM<+M`nbH5ZuKr*8
kjspr|GjS#7g`XxfC>ntB_7li>xPG?m^L9khllM&U;Tc++RjDKLv?ML;IT=mO{67Icmw`yg+I6D;v%exI!pBRI*~i-9Oj$%IA&<n
8KA+$+6k%t@GlN)r?dU`6{-cA9btrvp%gbP59Z(LYrr6ls?Oqv`V>-F)|j8qVcqBd&wqcv*q&alj>5=Fm=)o-`osm;a{tYehv5VM
^rn5o=kWiwvX1VcfQf4;K%JM@zYSe-JwBOYCG&1WnMek;VQ34yg8$o{>fX*s*8Wuu^V72jtc4!QVt{HzMo0Pb|7xJZWal52GHkLY
6Y|3n>Z|sa1*4bKx?+EBA}D_z&r|awhY(dxIqAB53yyu;^zHh!pjSos#Zy9bV#nu<WU$v)CH0q|3?h0Q01y2W$FHbM<VV}VLR_FF
0$RfT5h7pD+3)BEo(A#wC}C{(7I!K)5BK)$hqx3}H(;mEldU=f{scFlCGe~c!OD<5hE6QddnqAG6XrjNtA{fhHiKQ0fG7!4rAqAZ
G%a7PluU81kd&&DNbIUeJ6={2&@@f~ZHog#tUH%N!9szm@Ag#^TOh9Vn$okG*+Tv^Q3N<6WeN!4IQ-AT4+-`)iAQ>Y#zc~boRgdE
3RZkMIOOVsC#WNMxJoes*AmprkMR$f$p$<054<Nvbzv*s1BnGAxw(MKPi2G><SDhtwNgWO6&o+de{W0K5Rf;$xa)AzJolg8>JLGQ
<}$kztA1Y(2gknwcrGnZnzJ#9>6s3<PQA+C;479CB9?+?JbFlC0*i=VV0S-oqJ@}WQSo8PzZ3T`!6F92YC22{kw0Wl;{Z#;)H|fS
et)j$Gte;qLK*(OL$UgQv8BGspJ!zdW5U4h9B6zPeT5H;%#X`&8RCz@f7r!%u(#?;0ztL;%Ld<+o#+juF5k|1rKwL&e0q;xEyrGG
m}^xBQa~~Ga~<EDFr`8Or4q`c{Us1cl1u~UhbiSdED!z!Lp_omdRMK~5^@ZrMs$`PJJDglp4?J!hRsr9B;~_0i88XsFXv{>EUV#8
`;8<6gu&-YfYTkATGUcJ2X};q<gk5mx9$IV=-E4)-E|so5*xqY+dXyRs^}B++=eBVQ2BTM0I$#B<6of&U?_18q?R=40xDNh_f?CG
DpvEU{LD;__Y&|0?9m7-fwc-;u`~>GBxH5lSDePk#k~)jz0XIg`_biOTQQMhuB-`0SEWM-BzVe9A8%JJuZfOnp&hNRsY#&nWsNzq
;azg<8!(P+7OiPTU8J-S!|ao=JB5h_3`GGAh;ENUMGc6+kgg@h^%$FCi5A5DybF2WnH>7Ti*sqQ_TnC9oRNUI1lnF4n%uei$NSH!
f6H9~95!ur?$J>7ogS1{MGT{dFN)ExwWhA)S~Fj{0fpP;&h6Tt==1Tuw6MDKQZ-;wL!^!&Opsa@IxYY-Oy5(vKwX`N=VU(>y-*(G
fT8z&2_GD=I_(Bv;26|5`G&`r&wvvlRZUe$s8b=zi4k_Yc=KTfK*eq7(Yd&}!Wb|mO9&P6v<nR}B`l=Hph(g}34`5zF1NK9o8vNq
97U9BIdlGB^T9C&3QBly`58_}9DKh{0z-e{fj=b3nSg;U_zBQ`zh<J*nykc)E}+Z%J37qQ7z<UE_|2;2OLS)b5Y&c3!+E&tZU#W@
bnA_!g3}?4Rf^#+Hk_x$BNQHdsfQUgqy}{?y-cRNbpIWVRsb|Trv+6&S{tD^Vd`Y16I6a!My#idXF`q-Cyt$a1)Y~kiLi>U8%_E;
WnLOOrqYPy>bR+N7{Q+17_f8^BUwEm$F_0FR+0)Pq&*#1^tV3Ifj#@u<+ZMNNOtPaw(!}Jr-2eSazaivE9&g7j8|pV+ne}BxvL&u
%Og8ZkIKVS@pE?I=eGDv2chF9)0z!~3l9!fSiD+2_YTC(St#pbHXq?PQH7XiyIMPqH8j&ZpNdE*Fw@n5cKT*>$ozN%nZd~O%;;4X
!%PZr$2E}GmN{eLrQ6255;8#sD0Zs}Vwl7|26CM}!gQHB2%;*eQCEH@?{2l%(p&~281Oi}IhHVT>nMq9w+w}L!y1=HsIWxD&~U^M
atbHyxef?f4TorOgr1MZ+EM3H!nz#6>OFK$(Nz@V&$m~dbB4p9<0TV@98=G=>P`p|=SyHkAnteZcOrCDfO(6@*SytgEXK&%@WU*K
@mJ>m(0xx^5doMHxDpL=U>jrUvz)s(GhSPjYA8Kg?9|f^PB!MypS9H!3*c&$NEkqvBP1v!!^<H_!@7oNK-}`wA?9^Mo>O0TO&NGh
Vc{ilr(JAB?M!OuJ`6BV!bA{AB#vf;U^!PC5$!k45=nh8h8S~ek`RO^0uCXVlK`{<W|%3YmXvL}p;BTMZ80$>zRKDl^b-CxlT|?F
J{Q{QLol?0fu<<FL<VI6;3^kO>}{lzBUYlvWrmRMq<nm;7e&GWgv$E~jP9u63W<^iO>)FKC>R(*k7>pNs1g3KVI7#L8Zz2$OR=?{
qQdjI3P*<Jx(jTgh>R3nGf9`{!wjv3xOhT5vL**_JE7>|iB%Smwp*q$jBXb*ILkDfV773}!f470UFH|hFn5VSHgRydGbubfpJxj-
T4N(kw{1nZAX`CIz_PEP63eEGdNjPlGl>R9k7TMoT~We~ye29gLC2SuvP|Ne%3!LB3U2#hr@B1vCODiRa_v)U$=Sm%E}IhSuhx}8
T{>zhTzOQjU1k(?nX6Q0nu;njP9<YhNzhSv81mD*6;7Y6(EDgK)lImVC^d_GHe)z&do|%XPScEcQZGB*)?=t}s*=pG@*qjgd}mQ^
Lo+7TBv&*#%p4o?!+RNk_=adNAB}6zo;^JspG<veUEhk~92h+IcRKGeyDxG|S2!etd(>-#YV${Rq{ygy=ySehDoZ9gRU>$FXWV5D
@AmcX!1K)E-rtegC@ma5IQ^%-*167dhU5&y?|NUx@Kx6;pBSC@LT9I3Stu28&X+`<zIDm98X`>evz>-p@;VuQs8}bHk|m2U$nURn
&kMpwm?~9~TbfvEK;qu0Ip$`%y6_SgZt&<Srl$H2C?hms#K|NQV6awCWL{AIt=6R&DDPcYCHs2I6L+bV?MPWX?_MtMRC?r(a#7oW
80z;Ud`{(&nZNYcHPaw_j?t7PZA<aMvxY%4to_K$KolcWas|yTeP(3@D$6E}6l)X1!mdUiaoXz2T=IM>j<;8QV|+tfl2EApP<aI?
K_Nyk)Mldd2NK~eSfp)1Q-7^)a-y16nqO|{)>E*Wky7JF;4>^@^47ajsyY)XP3`q7V>po-wYOfEhL!yDQmLT63SmvIdb4x;IsGQh
c=hpk?jtx1sx`OQztz06-qCRb93tKZBsCRo@*jZOt=mk#=98G?Rt#%T2dsjDwR=-$c9f}Vv(QRRCT$Yft16nZ$c2@Q47Nwd<o~C-
P2Qv42+2yVrOEpM#ObQorpKfxu+ytxi|$3;_CG>BQ(2Ggngu?-A!Ed_CK*HU;JeIjM2+>73nwvIq`6u_`Kp2|W&v7XW6;(PxniG_
+rHvbpb+Vn0mv-{7+ABfu0ykahWm`*(U(k*r8Ushxop*x>CQ(BJE+1L1F{0d5<|chl7BV&`EGQABN%mR&+05$m5PpnP*^SBcpm?g
TRa19uAlqgy*@8~eOSQ2#C_G>E2qgm{WKW)+FRjv+2K**Cc5PnQFi@UW=`Kn>x-^<xZ{~pp4p$D@8TUOzuN3a$GIWG4he)Ci=3t8
k7cJ~KvX1j^Z;l%>wd|^<lg~=X?U?lL5S*QHGB!;?b}&YJ?qR;lu9-(obaz`&uQ<2OmvKp!ImFY4`sv0RTVQSq)fT^z-c%dfbHqw
Ag-fDsX^+P)xD|oji;GjU`K%;e{F1LhPJ6w9x2@|7;J93oz*SepPcyF`8GtPOp-%RDs()__g(6=HtDXJ?tP+TT4nSp;Lucj<u(1^
UUKXh=fIwT7aJ8P0W`YV@uWyyJ7Y1OBTPpq3z3Xq+YSV^A2(^I2~GaBVPt08NfjZOmgW7P@3lx$6-Jt*|B~Ufz*py}*p`$DgsQ%r
NgTrO$iNI98A`EtP}_-90U%64U9nWAivhC@$w<p>xk^Biq-=h>enJMy@Q~v3I%lJgPA5m}TGnjJCPhb_KeQOb%$9Oe)C`OFJe?GW
RhM+b-_w@e8>ibxLlv{mR|<tBadvQGfM9<D5@8I5@bDf8icw3HVuCZRLel+ClN4)T#alvK!Rd2ZVMl>T%i7aj;%+<<Y-At6i9af2
hazmf7Zd3`b&%>JRp7DAC~h4gK^`wM>Lo>Xkb|ma6eunxx=Q7>UL$1{8cI1zLzxg}>)@-*qxwj<wL{7j$H;uVHtO-|+g92b*ud>1
JF6~>U5R$*x%%x0#R1+ATemITaV5h9YBEKI(m?7kX%=&A*f!XCJZV-WGXmXbnZV1&k_6$E-C^a%AUlyPly&~ah7V^d8+4c#wszB7
xdNs_LYi^KW%7{WeVKN|>e{hYd_$|xXa*iZU?Z}U9)J?lL%baR<=4so_OW1`nFRwZ8L15A{QsDB^z2IAby8a3b9oF4zY^krfMzHb
W<3C2BtZtF2HqNUJFj}J+;jPS;xOPQE}p(S@N;6fm!_(NNN=G^KrYHu?XdRoW|D=zKqx!RXfo)yCsCaj8r)+a&Ni5YRmJJYHpLH{
i@v{ZdieShNj$)&$hTe72tn3LS4-*cZ)djC;+#!y{n#I}VnUh|jWjUSmC0^&@s#W+JSp-3bDv&%TSbMtT>u>d0mfXHzvaf#6jDlh
&I~*Xz*GS4<Pw<vq^6RaO=(Q0L99E?h;B7Dbf>_AW`?c3oI5!5!@8=UC!>{s3bK~aX_e9aK0?fi9Q$G~RJn2_tD#5)QdqF0A(Fs)
OK!vw=s{JFUmP&Aa@%f6D~_W_Zx|bK{Jl@)Xk=u4bO)yisR}~Jg8T>CiOdh`9VMN<aV+7is&!r@D1p?e5{jf5c9TmlQzX@)IW{B$
c4IH!CNX2b*QX<Q>#nFtqxpf(n0>q#&^12x{C>G@!rIsmhjOPM(P|8qzsZ_i`)upZ%f0v+N)5DXUPepIrS7qB+35ToLS~<=SLoP@
%yD)Mu)Q?aQV<lW69s_>%VbzE2LBM^qs)&lA1*`Ax>SmAXMbRxv3V%)AYrpM%|GKQ-bX$Us4@@U93NrgPYP0YsKuqE>x?hvFT`=x
<v~#R47vcSr7CTK4}w5Zj!`!R!og9*Z)EoiN<)=z2!lj}KpLRA`AVS*lrn|2+7dEYwH64FDLGD!Oo<a>VxmcwA=5iFW$95-Nexwk
Lv=t@DM276#&UTpOdn%i;@Pz;%Jv?WvSna^loTI{m-9-{>FddfG5wZ>=;zXWRS4HmJg6Ka2(baDi;VyU6!ko)n<&ju&5O~O817zy
aFjx`M>?7qn$cTK8y0S^86_PgxJF$|h0_Mr-QA7bw{E1C;T_7N3}Afm3x>yLt)}<Y>5q2<J$)WPrNzo*Hh^gLOmbBq*E&t^bTi1D
Fnp3AD+OteuF$wzNJIre+rpEa)~s6pH2p<|&a>2<)<9SSL16*fCAG8DH-Svo^Q9a^ceh8}mqzp8cJ%1YTtt||V55IW_{af&6T6=J
*mf^*h)5&$K=>Z&{StM}A^m>Nf1BVHcMYr(Ummwebn4u4VH|={5GdBlgYTD44{qy>$f*jmisfYDt>0$iIRFXdNk{g9TB+<Tzq8b{
6F>L=kDIyp%d;n@K*=4%N<8&;(5PjQBOgU+dcjEt>03_BQ3XiWI*|g!mV4RzFC4A>ztMdDqGmp9a&Tm0djA@%LK?uxz=@TI9_D?2
Q@fFWxp{B)^xGc!rbYE(|FKe<C|lQr-xV2SPl~Dd)p|Uq`<4jA*ps(63qeR-X1ImYMW!5Jp#>8)T8U3n@UZ%rsgrbXu#i~VJty+U
K0V9{oPuN13~`H%0enIY!d=z+AXG+sHXnJ)FE?;Y=)Sto?Vzb~FKp@n+f*bBeD@o)su^}tK{YA1+4~T|W`ak``xXHl*2kfO{U344
sYdn;0ypIZfzB%Lf3E(rC5a$r`*G_u;@G`ZP+IemcAlO{ef7s=14;^DY%54uxMEO=S(y>%cq70gX0@{>34>JqH}}i2(E~-whqM>5
LgkG}qZM-eG0nVh{iS>gG)&}*JX`ql)sn=`WEyA~owkWU3!2S_BkoV4FYWx%P;jk$$aU#U?X1R6661x!qYoA23X#G4yE<T{N|6GV
YbwNcv!BgkL&=25xdV+QI^{I2J0!NU?MW%V*<LZc)qxoJZQh=-?jqW5vd%U^8S`cCnc+}qHf=iy_5PlCVzbAuneDxm=sPNa`ZEDR
tXLlDs}amQF*{F)VcktG^sp6qEy3ckG7HX9WPwQOrkCgkn8yhZR{IrZxPNbW)z`vV^b7KjpT$Sa`iRB<tg~vQg&>psLdUsdlE?{^
T-lQ{SrI?D?f7>E9&#8;wA?*@PS316^MNX;(rGUu1tdJD`fo|8Gl_nY1f60*f-3`CmtseG{tYIC@uK@PH=kGED`^$n&>TRQumqGP
i{<7>KSsYY7D0Ih+Y#buh}n}(X$r48iC)MSaMVZx^Z^J4bd>~q*~=4Vy9vF5miQsJP*5>J2m@#9!2Hk@8L~#S{=>eU3Q9F<HtGU~
`21!x&Z5i9is<XohpQ5_lXov$xX{$|P^r6)xaFkG?ioWcuxHcU_H)FKQTjTLBAhi2E5|wG`~;>QL8o^o;T@YA_hxhyw^bgh4A$tI
Aar3eX+eX7;wLGL_IX^#-0njTQ716A7*%(Ih1?Nu)+2Ltm!S(cS{FfpwZ$IGfQR)kCl^}K9yQit4ze1JMywx;D7FM`dhlSq{4by2
^b$GBO14`abzF$5@kzpdPB@$3*f3F-P_`db_=(8@LPr^Cvh(yk-jqKbI1^kbrJ!>0iiigMGp0oLUtaek%#AI#O5F}G;K9@#RlNOD
(Ex!=r0OBdGQWvwn9r6Dvv>63g0;Q+B8#g$*EltwrHR1<{BgM7HQ^}vnV=&e(`mG>r`(XmVhhtw2ObT@S(SKZ-`J~8OeA=%q18u^
ce=H|8d{57ebexWo<SW^x|7TN`dB-^!=VDV<1EV(kt)u(w|jq|<u@yX;`WoIh@m74kD%hW4{5n&Ax!tcZScGOTCiRU=E8!2GFO3t
hgSMrIn!{gNIKECBBk>t>+rt6jfO|l)8XGe?nKdF0)^bszv$zAsAe5{OrF#rNdS^TDE&Nj^g=>6<7(!?hpKd`8KhH<78klI+i}Jp
kcCn-h2T~YJwu2tFP5X#gw<-`5>Ul<UA7gV$xuLIqO4ht2feU_I0xZ5yP7^@xM&U=5VWY{;KEt7z7E6NAz3KvPV(HSI&?Z3{HwoV
VR;5^e3i)6B-xWRK#dGKkwO=_Yv9AJ;S}oVHfYL=i}|vU922PuEt|WIf!Rmm{0&g7FMVTfgwbhId9b_<P*AX9D7Jzy0PkK2X$3HV
UyJ>q`K5WkY4+~(P%7a?+vLybP4%Uvk{fC>zK?7?NtueVz!X^4Q|qF3X61Q<UV4NFsY6G>?1p1R@ylAp=(`vNO7Zl}$~zOS+gjgq
EN=s+yjCRYwAY6tTd}<Chd9@scQFrt0`W)_?Y9Al`^HYC=!XYV=S;e=#ic(@X2MhMdPZ}$DFa5c(n{5o%RHQND9^!z3KRmHRiL?N
J2h@GNlH=AZ7)n{<7`@;F9x{3Mc^4Ou-T4eiXh-2PKvWHZEs6jr0->GkVoykcM<QUy4n8DZK5U^txh2jMxbQm6CCCmR<6w%)!6X^
$pd(^aCsqyhw6n5a^L}zKx=gp<Dx-{WJnmC5a^IV8W=heb5fd46PINc4W4EANhCaw1tiWqQ=a~ly+JmXClOVVAoPIUIN>p4`YZl0
8lMTj!YHhoXreZef_JC>8H5>$h6OYRV-5kO4G=tiX9XkeCcxdJSqWlw=URZ>f}^YEmsC=O9X6zfqFLoRGP<MHPN}RhI$Nt>RpSF8
hysL#f;Pn*X|6WbMfbSu7#(^1`Mu%EFOqon{mA}DUEn~{{Zo62;n{J_Y?~c=Fox8R8v$>Rz94mP_(DT#V}JC1t{r}D+IM&Ef>Dj8
noLB5I9@T#oa2WMjm6%TpvxmMdQG};SPDdxKz)t_;7icZp(8x*3hLoVTO*4vfbf+mRv?rmD4K1l{f(|?^=Z1R*f@H{!LGE%%-IcV
SL&Ou&CNIFaiTIR(qJB|sy<TNr0+5&;yq{@DpGTlz%(cVs`y_6j=FnCKc9~%)enW1ZmTVq#rm_15S;t8w1p2Rt8<j2|A(z^9*?-;
dDQ5fvx?$8jkMqeozS~iY@~0bgb{HylL)tmlirlzM8OI}OqCDlw5=~D5ACedVD=MMnlBGy<+Q-n0yzjsFr+Jx!s(;&(>t{~nn#Oc
Ri@oe%V_e^RH3T{iDp@Iq1|8GQ33T~Y@4C%VQ5wvhxp8s1cRO1Fi-wwsXzsBs@sC4h#_yz^uzPM+jTo3{GiL0Pvb5A7xmAcv+FS)
y%JP~hz=9$wutK~CXy+k6FO?S){Q+B0YWVbmjw!r<{kwi>#?2cE<>oUFDUb1qUA}rL2XeG+`cU|KoHPFCX&Rj2vPfylr&f|LuLvZ
XvWn;Ad|#7t=f0d@XebM*JnBz?`fN^L(9hDhS3&~L5g7!qY`AoFSgkqdgF@8V$3cH7AxlxeD<#mO!Lg`su%*G_OqO#CzY4GqA(?E
k#bF{G&m_7ED4t=Q^EKvYmN+r*`~ala*)#V4X)EGg!Qp0J(f7A3PnnV9@@LPBBegHYKM1ABe@daOy*S8Gb(|$doI}6Y0G<qhW+Ke
-?P_h<5nYjI~QRsW-P6=;CH<rTapF$kmDz8hYZ!pQ+6=%WSCNXva92tjdFqrH6L#4K59{3IKj~NTdwd}EoVEN3!zRp*4Q4G+CdWO
D?^0UE-x+)fe<-PC=gL_fLr3uaNg?wT`~KwyAn?9r|?kxRGvumXn`~pW}t^Y6@MQov9hg5!3>1L#f2NOM7i>&SRDatx`M{IiW>2H
O*);b^jDQ!HUCe8co~sYQo650fYk;?8RZUPk8iBG9te#ek7bffmT_YOg^0mKsaE9m5Eb;@(!5oT;ZRhu5ewmULQR6DO--8&)+;0H
?YuHT`IVlS?K@1Ph7uf}mz_?t%2Ehp;>GHM@POl85Qf!^mnkxdA1vHDcV;7qS_`Xofy+b_Y)P9m3k0*a4|7l|wN^&vU=>v3Amt19
@Mi>K5lskT)>)d)cg%->tmJHJrvA6PUy>Dci|uNAE{B=*-Kz8Vwsy9md}_yyz_Hz(EmUjXn32PD*q_8q&#|CLq_lO?>8#*g9vF%9
$lj}b?Q(OLM^XyMq3bmI;=$Pp`UifVa$ba(y%--&_LiQX;4e>PUQ=?*!RE5!e~f;LsAz?4&ws$*s+ZD4IUr>rR5S%m*U7(OK_UBl
l{GWU`Qq%I=Y8m@CtyaZgEyQ2HZFx0Q$}?ZZ?uYt8OtkLJUfMLNOQ3R=wh6}bgCm=pL}088rsbx^Tq{_ekH>=kK806ls(D_?9A8+
6<YSFwfo}4z_hr4!dHZn5*)}W48;lxo|KhbEx9PpW<d7ljBrPn&MN=690n{Z{yZ@B_U>>^DZ+6hJa4B5p5uK%Nw0R^fIL1h0S@W7
6>eo;Gth?UB%a#5xQ-0ET8k*Wut3~NM@;`EsG=1*#R7NXi+)m%;ZXkx*U;0U7CYUcW<rvRB@dJd61Cy|(#;-;fa`NuxDPKE{dsSC
$r*M9A5U!B3VqmLrUWh!I1*8T__Q;o%!(R}%YK@+VXHho4p)W8bS5k<G}>bq8VH^!;>ndoj|<!+>a?{9O6fQShU5k?a_zQNMXs|^
yjsJYl>w0yUwdO;r1O4_I_?5!HSzsb*6BcvIwS9CM-F?|nou)PqdJmw3${wEElwxKl^_S^!|m|O4T1^T5Zhd+&cRUwOkSy&OKCku
LyP9b8exNPfF}8ae7u;BW?c+z^Y!bS>Vthl9_Ps@Err`)^jUZ7BWg}S5{PE<h!QI&JBN!>_b(A2Oj0}tGlcV2hI9q<cl1|n4fxM6
&dBKO%%khP)X)%Sm|+CersWeXRY@fneVK~uFN$tct0RqUCyO2Lphx2AtfUAwdD8P7t+rvhh6-9jWG~8Co?*TZ`k{5SfKq)fjl$iX
N^mEyHXLzs10>^x^6_ab3Q(-Zj{tg{7+~D~Z8GY7SGZR)GgN~z02)XQ?%)WLjYEgp!FCEonsso{yIznx<`$YR#4MT|mM}prvv{}>
C&Q<kCRfKH^l-i{=)68+z|2n;Q7a#VXb&U6g);Np?WDs^x5~}J{JR6(?@RJ&ho!BpI?KiTH-;Ke8HI*YG@-E8q*SP;i69tCn14=~
Bw02+k2CZl_NBn>0tf{3sjq5dn;tdfT=Eb)xa*tX=mbZGiHHPWr!&k`<MDA7cVKvp3)#7ZHU&4t2a2B(Cuqo;C}fTZ4Snt66BR8?
25s#oIK;3$L4YU7@SznCvoNN*YXYI=DvV7PfhK@zA`ycIl|Ofq`*_8oKGOX_y5MICq6rpNP^okBjr1B|h7H=SFrk=^J-!y46@@k5
C5T~%-10P7imrx=rB~ebtNWIZ9n_fAIB8*(znzbpNgxh1z#k+5=(y^y$N;|h5Zq%)o$<m2NM?qD1Kv$c8B1}VC`-wJm9xWaVb$U@
=_jX~U6hHDj1rJ9iSD^OwgjZTRe2R2sVf)|s66HN<YXN%zLx__Phq^pZ%K)9pI8bjPBBUoarJPmF-x5icyQRv!86<~S_9SbF|-YY
3Bl>+_T9`o=m=~SWG4BNK<faSfNcnI>*-I!`Or~M%_xlYHNcOvFN^f$L1HRIR(;Hsc=q!7zBAWF+V0-}hsWQ12Ww&OM>GNaag%ja
^0@8=wCgc7p%x<09gqcV)u$i>qmZhZJS-_<9$*C@a9sVD(;Rx77`4H94;T-!WAH07wGg6@GVnmD5S|G+7PQ;yh2KCr5&CZVt+O1<
Vyd7oN0LkQ>9U_)uNJF`O2(J*O0#M3xsMq<PPfOvd+hpkqfbjEX*MYv`0E=AP*LHBabO7{d3|3ZmBfWamYM}s&?ncUt?DwO^`9Fi
T|nM~AsbtFhR4q62qSaYe9x>EidkuF!6gk+O&5lo*mf8b5P;+o7^xK;mLyS<_uf=%db`%3)<KYx4EkmtB^*nFI)RDR>4W`Vzb8DA
=YylbsLjfk&_?x0!x4pf16q#d?}|v7ofD>43MxibLw?BNqS)VwEH-SGwHd(c5Z@iCF%TC~H*$1X3a&$(3052hih|;CLIn=CSr;!0
xllpnC90tL?F|E&v%N^I)O<}*f^PQNk~Qwx-+u3vlf1f9!{zmN#PMnuk<jFIj8_sQoGq;LuL>kiOqe;*ZM7%hi9PQ`O-*)s#ml`|
(KWCPI!MMm+0hJIFBa5r#nG{xy<XEH@Nnyq6)4SBokF_FUhh8Z@46b+*%ljckDrPQDxTM58z^p5N7i@OajmMO6M90)JE6=M#*vdO
qU6h1azS*h<_T+3ZO3h$>}qI61h}A`!BdG!yQ+n<mm8RPg)zfm@YUKzC!#8zAx!qRGDyOl(*@GTO_{sdRMSw>;3uoh*He2<&ZIyX
7NIm5R%vr}o^tbmpb(qJn&P3{bk&Qit=4eW4@VkeHm<le7#b>=<G-0?Z#oM6Zz09_RqJm+p*Fl}(j<aORfd^>K_^o(BxkD1p^Y?G
+;Uz)<zV%&z4<#xS$a^<dg97DLr(`~*}r?QUOk2k=Swh8XTWY38PkJUVAevcx<%dZL4az3RTz@muYIf_+{YIj+SW%xH(8!9i9O{_
6x6VMQH24^5XEUZ_sC2`-h4U4N^R#pI0h~kR&(<>^V<6-lXuY5?fG$TF-zyep7=hNPvtPa7r$LRzC9nk*q(}F#iFeXBMl7{NhOpK
=!NcQd0&BCuBYtAw7Xi}3h^|HSV{7$*RA!mB!NeC?q}XmKC<E}(sc#%!BUTKz|rGh8Oo!Hy>u2!*hpd&Jw_^y>YzeYg?YYMc{@yX
`kLWCXJfZ*b|imG6&SJ$+!%yGg27NphL-Mz$6kCMzEZX+zQgC17L)N@6pSuQPD6ks0fT$}pg{}|2`YQ`gT1?y{2&05$iW3~przwp
^E4eKG?Z^g(wLLZ^rXYjzlQJ~AdJ^b;-5DN>zd_uU&Xpa{g@XT$fVa9ntC8l$=mzAPQxJk(E{o`yJOD0G-Ogyh5*_<?w}ILM=w8r
Zgq1lG3$QFjhF<$z(FNH7|U70n3EG6w%bmwZm>D$&>M)QW5ZS!MHw~7@GP>o%Lc}VX#Q>4&%@wt-DK~ORMEo~6bwV$sl#QYfxG!M
$R3KQIhZV}lHouJt<?aylTaxTM>2V6)ayV6Fhdblc^3_Z!F`MGK;7l*DKZTqX+_4CmfrbVB__q|II+@Lv23ggJoLbfdf+QQ>+A*a
bY%qBn^H$xKew(!;msMOy!w2)!|~y>FQ2TAJJJ?wWl@63EL4^cQ;FRNGL9jc5e2~%mNs@6#-wQ!m6KmI68QJ(v)!@Ti5r?h?t(Hx
Pm&Wqo9@*U&1{DtBkyQV;sNE4dAX)Z1QISj4xibpBi%3|o)x5$f=0}CWZr&$0MB`k1_wP-<*axpD6kZJ2+RZM+pydaAcbXJj_qR@
`a+V+HHus9U`mk(GF9L_)6mRDqFb@MadJT+?dftHXdkTu=&n^*_$zdJbMx<*4GA(-^PBnkVZ1mkE8f*EG=edUFA804PIQ`6n7Z;O
i5`U6=HsIv#w2u_LIHh(invo!fRqsrMGRf&0}K_|hx&Ep@|czPO$rVO96mYfyVpdTlmwLoY_e%LB0zQD{THkjNrU%Dr3ixloEr%w
KV^@c{%W&|#=WdR3-C`#54Y9Sam9j7CgHWocR)`9uFKMi=@Q(KP>_-y%6iK<^I_vCd@8L$ju()BClJC+YTtKq{>J@RmL)^>t#$i7
f&Qs@z~&Hk1PTuO-0&pl;CgMxg2?=nMzGGKf<V-LZ^@{_(-U`=#Ax9~oG>*XFBu5)<}GVi;kS$2kaPo4P~Y8Mv~U|Udgi<Ib9`Px
+#3mW;W>e31K;(}O{t{#eQU!bY~Qr4vhOX!13I;qW(!c-O29DDp1rZypPPMe;)W__oj#MUNSW1LH4s=b3;pZX=fNdE$3Cp#v?!)%
Vi`2VZ3@}-SYy`E{YcUAXc0;z9}FNtF+HH;fX1<%Lk61<6i2e6d^;geL-786&->6tIHEGBr!huF6iuRx0-~P?(xONbgsiAQ60HI)
Akv6Zpgw<R_=0L$sx^vl`}2#VRkeF@*2bq}XzQZ7vAmG$n8k=K{yy%{{yzYoK=g~G1L8<H{C@}bQYn8JVSTLS@i;~B;(4jF2WN+n
*2V4fSKUw<+#T|+ae?*Zy#zYHOaY!aM;otCOMbuFa}Uv&pfKRXdhRE5$_B$<2`(QNlJS)UG=0#><bDKpBFEt+x|h4UQ|hrIDRU`3
Yfv8wD$Yx1`EB9$!t0>@J-=xDx?RV<f2laTXDme>S(g&Q>B<j7(|=@`Hh`z!&=MGx!dek8nKao<C{OxEGMv#eq!7>g>wgjsk~qGc
?D-L8!hp|!W1P20fE5juP;2zXL>W}km19S0<z{(O^rU91o;0Khg3B^2a7#sAzWg&ZCx8@KB1gLwlpD{3=Cctz{tg}ZOuA}_h>i5P
#Hd70cu-@BY_y9K9Q{V*MkL%wACdKvQ4*wjjXl1j#r2-u8&gz}(rvE_rzub`rzzW=y0;vxsHrTGaa_(^I)}}3i&w(adNu^mIY)}$
vt8@s-G1@X^m`n)$-6_NAGTT2mOIg<t05DUG%|&~Bd%xR0uu|s<SVNv<Qa3Z3LqFNb46UJoM??<i;X^=-c_LqFl*PN8+pRAk~zwg
P7yF14mRsLltu(X>?roYlJ%6b%5Y)38%IllP#)s_VV^bmEY#^a4|dd*8&fAEN}nd9O}wZY?nffM)Ice6LFa`Iqa()roLMvA81gFa
qNy;cfJ*^^h9<(8RngLIA{R#{=cnVDjHOYdO9~n|jA7Btv2%>#CiESHFoj3kJL+>ectb@23P>r<?ya%Y85G0~*e3qT$W|wk&IF8l
`K*B>P<R<dQ%Bz+RC<ikK{m9wuy!A2#g*M=s5t!Gzz+X(fjlEuNL5Wq%Q}C5WoUvB)BV3jM+66;DnVv?d2@%6o>`9`3<rEbkR(`)
u=jlZejBj888ZHuSW`cj<b@}qW=6<DXUcAVD&1)mHGBPV;y%02CeE#LSa?oDq>;a>j4}{vCM4%H>g_vbyksm!@b`uUkWvs5UQ9d>
!5B#fJRD<K(~?N~BzyZwkdAM(GZT~r_}<lWi595Glg44Ygq0Z~9M~}jM+oUl(p1o1{fg+Ts|(bs?-MRULl7(XA8|Ga+fo?=?<ryt
)xiXc?Lh!u>M^9??G&=Gl-F3Q1zQhZ=bP&O;F_o8M-aV>3>#qbZ}lV0uM~Hepk>|>-7Y5V!vq*e76RB3N(;!2`S)H81IezUqk6-*
6d{TVF*Mj7(C|lolwxU>6)gE=G`yf}c=%Bq5WIvEIVzxe0<WuOR9KBNX*D8H17i`F5d7r8PxG|h$OoVnZRD#&7^eo()2P^R%n;Zv
kAX-YSoCZHXZRPXsT20vbdbH4$8wkinY8#h($m^I!Lec-3Qm?TU;shnWdQ9P7J#6sY^jou0o`~Yy3{Q;eQgwyiHxr0<26oKkfcw#
8X5D(Q;91DnQ#R5%snLVt|ne*@V}qJhCtmtY1F4DudiQe9x8HH;mLg5sZd0jgzd!e;p|k2TY#=Ol+3QBN|mgl`18_<QVK}BIbdrR
tA<#?5`swCgI-|<2;5a)p|@>-p2wcPg%6J*jfn|!tJRFG?by8`S+5FTq2la{k-&){dN8RH;zw9?XS=qQT?6{qEi{fA)Gv$4fa?{h
#qb=1#sUiLR=i79$5u4@Qc|21LPni0>^&ON`xLE@h>g<mB1tTX1P2;Hie42l-0j#jFr%2z*h|f+o=8D>g}sJ0r$p%^u~5c=$qLKH
1O|f6t{*F1>XYkkU1hDpj?y<-#f5KGc2_^vbvDe&{<zzrO-65Ny=iqH8Ss0#XJ`}qJNYx3e%$(r(i&TD|F{n*{@HzwwKtW-dM+Dk
4nw$<VlqsI2N*>yHC!vqckmA*>mt*#iTY$zU|NLlMGNd#p?@n%7Jj{SY-3BTvoNSuSq~e#K%mBpoJH#f^V%e~dG65wlBs6H7o`Zf
VB)K1R^=qL_)}e)vx1DnS}Wj{f}3FlG<L=6uMMLp-gnn7l0W6z=KPyFmMr{NtfA7K;{H}FZ{t@)G7Ce)ze2{yB>=qxF*p!x`vT#y
buPSrsCz!yyIN_RK|?;;mjIAV7P<k_5o6d@TNiF`NvRx#FT>}bFn1|~HWb5hZ!^q!6cg5Lr?@Lv9gj00ACP7QF|vgWFXj8c>1bK^
JqJe2Zws=|_A1(pH$s7D6Nq?SnYO#a(yiljzh6O0VAOUvb#%J)NFx0SPx6j5c=BZLJg@+~8npkFTdYdK_pY*aH_HFRg2+ctUiFZC
i7`?PL7XT$!s(*QLq-g3>VV1KPKq!X$-j#`687K7O7_!FRBs+wq0}yu3bBdKv8Q~;|FY09x4B--Gplyn9y(SfW=(P#r5}TE)ynlz
k{ndy)U>SFTFda&mi_qEswwAYVI>%Ayb{nw4y>Ym)~6cCIpG?_sMwtC6%4+%wMlkD$Cv4R8p47nb*C>P!L;vbizrx=4_j1iDAe7q
vW!C{z7(9g&y@T3cCco6p1Lm8B`aNPDQ0AcA7@_*>5<*r!=^Efv>Nq|ZWn;-ulY0J*OU4`k9R+$Fp5u)>|Xz*wr=g~&q?*=I2VrU
j$0@l@)z#!{&J;=#~#$N>BEcU!QSD1EB4-<`GL|#mh{Fy*}4z@3MY^L7GxhnwYGRDZZY<qqGL%~+#9UsoD_9@u#Yzt|CD?`-Rd2}
!8?X9qW-U9jRyfvbmTSR=HXox<x@6yEL?lnpRB6VV{fl@Dg63Zk%1pRJmT^)ZT84-g0Vl8Zr@RkR$<JGLXrqvNXj2tuRSC1cB`nW
&-YugrX(Va@J^*wZ4<q9f3B9rZqg8}AXp!o$cOd&CMiffUv?C~NyuEu7_2Vzvnv&@j&6C{V;4$_`t>Zf;NkP}m2q~+<c*S4{_-3G
<EaeMWMbi|`*7YHNFT}6Yv<)TIR3sh<@(}6(c1%lwt+`p9n#XDNRhk$1G<N3r`Z3g)`OIkdqE)S%3n8rycUma&G_d~(#3df<r&l{
)m5vbKZ3~noJiw!j<K&^drMD^vd>#DYAMcJUoL{M36oR0J-nw9QXpw^N4bWwbajm`&~`khrD7$XF&GjPoMmGQ>-1^LlwbGKLs@xS
!o9Cd{$)(I*@qZ*g_~*NB|E-1k9iLxMVqN!kxmm|;Hgf$q~gk)jc2wDz?^cQogPkmH+`NY6b|(a!b0P{v^v(DI$0&Pl|+KA{wrB{
O^dK@y)VjF8Slxqj%aa;*TwA;hkZ9;0rWBT+r{ri9iQ{lrS;aD8xqBIZJcO$p9oio(X)9m6E`<y#5)d)Nd@Gyk|=G}p^c>RnR-71
j|E>zwz#&2J&Gl$hN<1?(jFh#_qdF5<3~S!b<y@IW7x$W7F{gR^rD<?PX>;SSDjgg8P0gC2_2^Y(>Xh@gxhF#%>Aa6f-Xco8Ya7(
)O%&+DVnW%nJ$hfW7?}PQOPbRSoX?Sc~Fhl*z1GPOC83iKCdZLM(kIa;qc);6O}tjy+_2{jCU^EuHvVp>4=a%dnx?gZrFiaN?1C{
AF$WaMm_7cH{&QE_Kg}>D=n5y8cCl|(p}ZJ#_gI~<!W!3h}&>KL*R|rvyt&tBlIDTl7r!_zDkm;H+l5Xv_}e8zC)v4&s0PO1JLom
!c)Z;*C7Li-IDTliBONCi4Wd>$nSV3<MXyDAC<MT>5b2>>j$}ol}T^#oHp<WF%B3`N<+Q7mg3yM2NVQNU^Zl|ajfNo!b8n_ePA!t
(AmkPFFt)#_go9JpI36y((zIuunkRmJ^!4XQTz1i$6T%1gaPhq19aSt=@g1~IO*GN;M`*y2nX{Yab<s3)e&>w+$Q^Ou>Te+W^ku2
w@m#Mp0RN4pDpR+@5zzM+qrY%AHpetQHc#JbY}c%wq+WKqvk<CL32G-8C4&}S&9}Rl!cb!9OTT4gBb<nVm;dj({rdA;r_o)0#8ZT
+$DzI?@D54fp7Nxe);Lre7)mo5BdM9P0d$4;kO`x94frV)%e<yT@*-ALw|^@yZ^_pG6?~Q3aSVyK?OSLull=(crv&@@E>xA@J%KK
vy8@ll+aKC_~|+SK*wo}YmamO96diFryuPY#<nWCLJ0(fJ89F|7WcnEO!)XP#R90l2Z@s<X--_Dv+~s2R`-oNJwT;L9@BwgOgZE`
PQa5PPD$IMB%eZ}U%5w)f?82x-@>vsAG))h4^kcbQKhixI3s+c2RB5u!lDP&ea5p9vD?{5(dFVp$+t`M?!m0%D;EbMBe&adi~Gi+
&ySK)eZ#G5kA}mpEXR|vNwwYGk*6b?N)4H?2zD#P|8NHpS>`1B=#OAY@08}R<n5Gkc{Tj`cS#f$@=VQpKe?FV7(++uLymP(z-<lc
G^>HaoW9o_=v~}B4#4JbNY!P=lxc{Z0U)6cy#xcGYCaD%I7H5#m`hF(?pJ+t@9i(yi%&uB2R|#~&NM}+BVoF}$EWmB{_$GUb_yzW
VWvgzB>sg83n{OFrlOo0<I9^{ChWAPg2gh40%Q~YG~NAwd(=A4n##+KsX3F!fO68<cl4&(g%zkZ2%w>5@eIszc!>%T@aL^3=2~tV
tMPYws&hIKxeq4d(wKSAifsB)ed#teUCFC-jZBeB5u(B{!~~=!Xw4ca?)7?C8R;8vjYtwri%_oFSz>ga)%9+(G@m=CLO8yoN7kCy
E3c<^_zxZr*01gH-QSOOom-+?w3B27xSj*FAh`@d#NFo%CMt`Gg3kw@2Yl<$Xhko^1$d*}>DgGcv|Ma%M#tG+UV8P-<i6#&g@%ef
y86?DXfXnVZr<_bPNS6DZn$?sf@J|Gg1OIpy82zG#GAgz!UBa;%1l}BtdesaR4&G&y-)$uVlu<LVldh-9}2$-6e>OIE_Jo(*hzry
O*UkiBq&|gjRu-HB}0ZT^PF!BqkA2?tgL>a?Z0_{ND$L3*O0_0Uu|Er@@?fwHN|LI92DH7%8wCiaTRs&nproTE*^;eBy=KEQ9A`Z
Yf2epxu=6iZqm#WLSW$D%h#1AF1eSh#MfWBsp>VS!cvfN23*YwN-0V{^UZgt#E<OzBn=g4XT#N097jv9H?=x+_Ccn-;%pA`m4|<?
T-IW!_2JzTlFi!c>fOXgiiY7nlB$~hM~tc};kH{fWybEo<`$~#06IaiF=dK3FG>A$5vucRdE0Ao5*a*=Hqp^g&KnOR?`WWp#)-m6
sY$S7fTPzGu?9zH%k6iTf*Mzb1U3Km7t4Kfw9U4|G(Z`nTLOIXKp1>Z-sr1OA&B!frj8nh`l+)IF>8F?CWqO<St~piT`$b=nC_JU
y=2VJ`}D|x7Rpt{`S4jwQ7|qJ?x6_+1%VV)Qzcj%PvqVBmR&&x*b483RwP4X=KA`GIRc__a8s>sw4txuUf4#I{}u7;Zijz2JyINc
zcvsd=zh?&{k{;h=9uJB0*8tYYus9O)#_ax)=UY!{bYT_Y?Dr{KeX&OpIN(8g+WdqN2KdL{aU9dan5Ugglt7t&c0~8ZPnf|)2OPc
8+PkR>F&7g`10B5MQ#<dITZt>$Eba3Hr`bF<0C#pOHz^6O~^$h9OYuisAdg5pin~f*R;g5R+IWwdGTpy<FxvCi3fE+>#$`hvCaeH
sJLOc@n@`ii2p9{FBdW&H`W)2xBJ>}nI`T4tIBhu3AV0El6FeX=8==@pH!m0Zn!J@;yk4Q5(H>dkSXd+``2C4mDGC5H=jj!xeRfh
Jt7KWb&l}M3Luaw3JE-N+h?U2eXOC>YP%>_6<=dn-v!;nzGgG643#|GzZF(0z52E_ND@5vD=I*|)!9`|#%$8DS_cEkMM^{ZZ9RR{
;YUVVc^i(MrY1$fehDs27|;jeftH(yV+cbDq0E|z8(_r~5wL%MzEAZpHBVvg9}L9!LHJkoZ}{u&1AHQ?dUu<Dht0u$y*(xVX5FcD
oBuS9GqY46UtM}NQD*pju}*epAoo!P_Oe}oX1?&HO(W^#qAXz1X*|f=kaU<r2Wt%LQJo@V?WzDW)t~{*Mt=*UZy=OGFyL`?&BCCl
m$?%nDe}z#@^nlLf&sdZcnpC;|3Lg@pk1|mTfWcjr6PY{(P%i`+Gf}J(~crs_1$Z)3~&1Sg$#N767*a_g#gh&J_qfFUlc?ABtJoL
8)#>kW}Wg2=awo6nB+qvC}>J=>t<6V#uy>^rF?vTgXRfpKZqXRhPn;vo>?reEw9yu46T<4IKW4=GNgQdSRPvV$kTrr;*Sd?lwZwD
g!!3^AF5W8+t+bnC29OI&g%7_Nlf8%ZrZE2?VTJy%ghsp`BG?$J2qJL>gVlCJ!&quepB4v@{ZjSFNs|4hr6p)|7EspzlHuzkk)Ny
oo_q62Mc5&@V$N=WZ0wGubWPi{hwTCUl%Nm5338s@@F&AQh#9`Vyavl4g=L?SCD=7+8#qqtjFd@#EF^ffmVJ}Rz`@aVQjmWJ_qIQ
-{f)IM*;kG@+&p+o~L7;T=gb)@Rd1<P#?BUQ?kvM5c{?a-HuA@RcLn(O~c{jNSRSW^Wi<Cw4~2LM-H~&+R^jIqOxWkWT{TsTw1bg
GYe-<(i4nM<UBzd2N<e{0#8N4(j^tE+Op!Kj#jtMZ9C}K(Aw1TXOpfkP2^SLbvsqtHfnN<$c(o0b{B?qhjxs%aR2jsQEqP~$g<bI
Qq6old}}Qc>lf&1e14m*4?VZEwt@BA86nrqy~vg)!D`!U@V%n9Yfd(Prer(rLX8Gu?>p+sLrHm^$=E>(TX<Oy+1VtY&<Kd@@}B|^
Lu~OS6mMgIgoALB@(8Xqj!8@C)oz}AaL!CqEY-fL#zc&oZI-MTijh&rk~7f-L6(yECmlAp#Kj_r2AV2B09t7>NHYnj$wUYhpbDeF
5!^Tj&iWpW2?Nov7=ZS&1y=o44G!L7@qUNneu&wQ;B~%|0Q62uQaP;)>IP26TtZo2W^6iv>BA<tZ0Dr*KdpdIW6|Yl<1!G2<U@k$
oE`4_ztb2)=!4w^xHDhV4jm#B=fgR=4GromR0Hz$34a;^F>tC#JkbW(0ofb@aG4GnWSyrfhsR}OUeDUi{U#=w6Nvkka_PZ07eJno
PGHku`Rzf&KKZGX{FO-<)AY}CGu6+(6i*pV_c<c~3GmTlDlAZx;&+f+nf+hZLIOf16u|{9b(${sua5ov_U!M`!!2#oQ#@Inu#rJ4
P{jz<094c4sKbLG6@Xw$o48~oP!Bh=z&nudqFD!ni6zM*h*#u_AaI@_hg8g|hO9(%Ecw#>L(nxgS+HmtO(=+oTj0JJLx>?$Rmvp1
kVylLCNtOq9uGN79a*t(jD>UI0%yee^RFjJYxyt@`XC^2LH1#QeUMmW>!kg(yx5Owh#+5+!m&v&+x(O4{pLkoWm6iG`A%j4z6IpI
WBj8>uVIm}2lsP=c)c%=A|k~@fP!3s@vj0CvyTS)HxF7USz)Qr72H}4b(l13R1fp#j?L)CYf>`=oT^^l5XIDq6$OYVWeU!<40;N<
IydBVxNEi-IH768QJxbIRd14TY}$;$vml5_7b%1R(9LU^RLl+~G1uf;$TFlT+D%qLeb~TENVayH5INFYLr_reQR3cZ!-2#m5i>m}
T@sZ#0+Y<fpc0Ei-w39+yy;R%Aft&tdZsot7|;R*uo?tiuKLiFSz8spXfIGPgP)FvFh7)rk<n&Gj8Evc3DwibW^w<6SCyUW1Gede
^>&7?t_`fr!!XQH6tgoNuql*_F(I=o47zV`;(tK?ua>G<92;mpmagIUW(ly%Up?nOPhHxu&ZV{Y|3Av3RfvZp{0FV_dcGQ6Wzf@`
p$%kL8S5n)-o}vJh@ppHjZ!(tk%o<A(QkCx=$~7!dp&Re%`fW~Z}K|-CeEyFB>y-rZ2q!Y!&CXK-1N^%*_2U4R44lnx3~BBag1}@
yOuK4&ofRu^w&YzJOnCXntS=yhK3yrKuGd2d0dePm7(s&wU>J4lXnF%1i3%Rc=UunYJah%y`O_vDtlP8qo699-v5m33OJw95Oc%$
!~B_QX&LQUJ{R^!ga=K5gTVATob&^yt8DkfifDnB?}x6?A6HcA?3|c+nc5~QVCd<)G-2Y?YAiyNN7TdeJrK{nb#wCIwui@esG<ez
f8O|zg+hD|N+9av8@-RqmpNGg<?vJhRD`hD5uozGy9K^&;o?xSrlmgFUTkS_ZZdS9Zh=+p9CSK|+qD>F<D{GYI2X4vnhxZ_gBH#8
`p~M1gTGuR6Z*PIi28?4cTGT!j-A1KRsjI;<P8`o9j-g{L|wqQ8+z2N@9o9m1crq`|DkYami*lZ*%P=0!kU)puS+6MNL3Y1%mVP$
lhn5Zr7K4Gx1;v54H`n-W{cXxgF?Kct*-~&P@O#Y>Am~iNf^b;6^0k<BJoJ*Xg#fWG;z?()NK7HBoavx_hN9WS3)#410+$1GeP*S
pL&Q(NhBSIg1s`qP4-C3ia7j~Kki9WT68Up)e!irW4Cu%zj<7@@yu#!(fhxF_tAjgjDHV^qo<EHB6Ih-t^G&PI#NPHNZccH45Q3l
Dp_-S!G7u-XW^*7440L()8>Yoaja#L?j^TMkjU-izg2!#Ug&OT6PCUr(?D3ZJvQjoBcNz01J>grbRcykUWuuJ$i9c3Kmx!$oxo#B
U?lRqvt8Ce8At{pgd>poH$tI6=z9MVG?|%!isZI*XwEF<iysyuD$nU^M}{ZCv2t1BWVMCIdRa;V{ojx7GkO8=TB6=4l^>(G?{n((
_3gbjC`erLE}#|KKUh2`BMUyV^Q*+8$Gt<2pcIQgl|aL2DzXb&iKW&^La2vZwdWp3!QPzO!+EvEReX+SF2I#;1chF%+E%#OQI!&@
xFcH|Dk~lMON0oC3o^W!s7-CKapfEi9RwgXt^c-arB-i}K@&L)k+aopq#hvhH>t#TX{hh|KYn?f;r+n&EXs91*UAO<omvQoN+cNU
fp&+;7Wy%O`W~2iQG}k)RKBq>l`de~H!UnR-@Y1tcKKbQ&K&059xTWs76geiF64H~y;Nj8vCV1{)lO>Ua~Qamn=<40RgGi#BM14E
D>K)s5+AyU@5cd<Xu#k@#LHC$V9VAR#!mN7oz-inNvyTZx={_4WM|6!*{<<(TIU4v#+L-l$e#<_s})*zJI-sXHLRc6gq}QI?FZ{;
l3+f!V4>64JUkWl@-K@wg(%h!ubZuDHk4t8A;6s*A`aKvK%&`ILo;`y2m(qqlLmCkinGe)4Ej!yb~RdtW=#I+{13<M5A@d5FSonh
7)a<9eC6~bhB>MM(T^jobx-uF2paIHjVZ|Yj>^3k`(Lvu3AbtYLbFz%ysn(0$p<A(V&c+9SsJLE2V&aWnUe+07V%Q(*&5APi@uIH
6qvHeEtFV-KWYuYvhmJUGmIe09#h;R6{6%z0ch=sj{LNrH>?IL6}DdQmRg%4Av9-BBl|Q{9ZF+vUAh%mqQf$VdoRi%B;f3I`n;ok
n`fy8H#Hy#C?JbEuuGOGJ1I)NQxfUG_y1*C8VGvAi%CM@_UCyi_$UHH+|<yoj!*PmzwcoE{mma$bhl`MVRsbS9XZ7pS;2^l^(H#s
I{q7@%2ggevYF+7pDf(5qNN2l|1+iUj|CtZE9;V2`2UytT@hb{@h$mLgo;T#Chi=TAg-tGH6jWT92Q4Q%BS*;*jtk@LS%8S;*zi5
FdXKi$EMLC%r28!cI4BAf)uL*>up74ho6#;e4fH_1<;tH;Dmw$K{>BB5$K{!g6KsC&9^Nm4IqXJiYPWADszdeT!|D5C-B&JYn=BN
>)SFy{95n<mcvHN(jFQHiYKf}47nX}O?N;hxK2o9j6t~1$QC9;5EhnhCqpSL^gn|us%1k1mh^Raw|g+{^kya}*j-hgrn*|DbY=SS
@t*HneqpCOoT(3Ru)>a^%is2E<gT!;qC94msOD4O!=Deqem`huXX11d8?U>5kp+6Px7cSCS~|?BUM<!hXS_<36l%@8b?^5SVuhTS
R&n=3MzYN1@0`kjzrn_pp_&OLDnew<Q&A#e*L&<S&2!TF+50UyZ1ZQ>aMy3JqZsg#w!E{+x#_hD)}8J<V~5Wi2Gd=MB}N3*%U>)0
jyv0cgW>Mf0Rh(+P~Ewpzb-YFv8QNNqc=)B$bzaBT#JDGZ)kn-F{ZvegE)SlWVKe5PI^M6UgecXmt_tq3Ji=uhBa>=*+h6%CMCTq
D2#Qff~>*kC5=s^+5N-`gg;ks9HjmQh;anP1qCmpygG5GZD5HMU(cdRq|#c|zvBN$X(ef`Y-x7MqS&Rzn#acLwyMFLd~c8OLH_(I
Nj}Hh8+R<V{zAjh*?r;m8=SNt`H47==|zuh0CGd2A7Mg;q|r%DH-&%-QW*+e4wK0P%BdnosA%#OpeQ=f1qhdh&^}6ZAX3t$3DRj2
lWf%mP=}H7kvc#oB3_SuFnj65*DVJ?x=&>Oxb_6%pz>0VgmF?KK$(LR5RC|XgRiFtb}-)oeqX+h?L>roJAH=R8=w3YJ{r96m?@3o
jDn<|?PvJ~{dLZTU3P|rV4}<mI7v41_UeRqjU*DWt_^MnnxGi=4}dl=KWvR&@kHRefo6{y`<bCTb7w+nn8KXX1n(FjOgsT7p|0HN
4b^aL=Wb4_rp1o3FA)P2kC_w5?w3=RZ>m*P0s*mR0Fp@{Rt6#BG#i`~x*YlO!M)r>Aasy{Dp->And(uz(qXMDbsO{{n9`_%jOG}0
b)+A$$Oe!?QfXDCXea=J0wD>3N{9euWqmm5$D{b;&-%4B%Iw>uXQEiqsM}qXPH_KCU6f$l!QA6=x-O9Jvr?X-M1;t{0Fy~=TbY>A
nzyz~=*C$ztc5;W-R5)>o5o*>!Gsbbg0a-{M!_2+&y{3(6o$`4c)W3EPY>E36V7<&P8(uot3SasB-q*-LmBAoD$G;lX^Pm_UA57S
MwyI%cl;;u{*Y(p&&2-2^8JGTl}Ue4AGp{b{=ogajmu+k{L(cFKd6bDkXUSf=mRuC*Zq70K;VN#*fm0=0~8_1)Hx+;)F`1OqDQmv
vs2gP@=+nH{_ZWoKaxNaz*InmQB;&eG?CSlI;*cy?vU(I)z&^9-XW8As%(GT;%9DnzOef{3K#etV$`7rSZ_r76F9TzI6}QaRkA$Z
mf(-^4mivU3N$F0B4wb*c1)qDe|DRC2=kObTs=@46RaZ^Nl1XuxELBA%1`z^KZ+bWu{i_wflbC{a8Ob0u8jtnBL10cw3}!2KTo_)
?{)%Uqe6F*CbD)r6g$)HJFpIdDm%g|3JkAPd;-&tb^w^VRg{v7xCoAk?E0muSb~I6LSG>`r-1f>$>68j3kw~*iTQg+_~+|yk*tD7
=Ta=_wy0`nS`fjz_Ol21g%7Y`XU(8BeRnD#pY&ECHFSUQnKP9Jq$$!2QV1CGAai><{Rsa}7xH+U-iv-PV(UE)uIE!E8#Z=OWfeGs
R4Bv$AWyjYgfNMaD1kZ8pE(V`lzO9M+_aS<MzdPdP!bc65=-#_nId5+X(vQaFLLS#<x~Tz2S%qqZ!Ggq6DKo5s)LV$#q>?w{iy!a
^Zp;ueSdwqr@5F>Kg%E6r;uon?*j-Ma?l^wbhW=AFGDXHRISvr#41}F2k?h7iW(`!SfZjZvb{&p^D=yop5f*8o6oH_FGlPb#TVpk
UZGtVrqBvtUm7x41l~aYCJa2c;V)YRG$|KXU8-4l`GN~|9XF3SeXr(e>!-=?Mv#0y&}=hrGMj+#Ak3T7tvU0~A=S7tbDmLq8Y4^E
dd3_E6q3QN-zUnn7DbRY6Ct`y!r$DOe(rG9g`@jUu7UNO&SGBUiD%+pR5AD_^UZ#<YqzlNc!%KdcBVFwunm2MomXqg@%CN@PJlJ{
9z2eKvBl=NUm0x&A$FY!W6aUHE&<jxq9;ZVB0SJs8h^5S`#63-1?%0XxHvqC&7$C6gn;H#_Ww5j-e~sr9j(`-L@+5>eu1N_dNktB
hs~(Y13#o{YHWRN9v+E{7N=&V;c1vQ$flHefXHv<34rK9c3{)_4ERM^J*iQhDAUdZJ5??zK>7H4;tnEdZNTTW+-pSd=HoRc_kbEd
4!?)&^XQIvPt=FR4^KT4;c)(2^6T2BI7J8JUXCA9(@Xj6#8xp>6-Sn=RZ}gts>kuQR80B9IrbbM58xl5CN{kN4@bGrhcE0*`2oxj
*?P(2*I5I3)4=&${=u^9v>TG#k<F9OUn_;398wRcbw%GpsEI#8<Hsj5I5C%F_Z;?zM*z)b-feeLyt2hE43K`lA;nMd*Ij{#I4=I9
o*V`&s)z1NoB%{ML5h#xjF(}cbO0xig80!5D`(2Xv5W39L4TbPS~0Np0gjW1dV(P1u<yzCk{xHN?S}n}`v~Fr1si{Ba`5|ue$eDm
TwM@ol>c?;m60TbAqmL9^hFgNx!2HQ5SZiFmxHhah;#=2l+GxPOy+vKokO`!92Dauu=v!V8v(B+!n@)RGGAwZpz1nIt)NZ(04}=Y
`Hz`&D3+$-f$}X>)^(~CZ7DBeIuW>g5B1LXwnDw;rw?X<@y-A?UnrnWCuPoG;&&Q9tp{ePZm9gNORkCv3JUeu87=eaA8UZxBUw!l
wP|_}LPiV>AHo<gd`4I1ZhIrw)jnaXu{c8-22D7L#QjDCkZw{E2nv{k)d@0_lz1!b>s`WJh@Uwh;`~=_>uDq-<sZh<{Fd1$Y=0j=
Co{^=YaH*Vi3y3@es65}o?FtMlC0D4`D<aO@u2<>lfHE}F7zfiJ3JO=jAwpv^ljdOJ*kh(4>8R5D?oMpa8hTA^@ZNT!A1t#%Jrp3
vq!!3`p?k4dJiT*iYcYj#5x?L@aVy>(;8{VJ2y5RH|3u$<2}Y-BgH&-9*o_%#0qssNeDVG)#@5{TN^`p26p7qf)+#Eu?R`n>ZFr(
RV5|Rs-jBX4Eq<_Hmt)vO6)M`d^vY|bnD4e;rEI&QT%)Vm}!<+X$}mo2`@if1P>eYKN*%z)%-;kmN`8F#G#P>C+rW#2%*U99ptmY
T|K^dcpEy8gUH{S>K@|}K@WeF`z;IYxgLuX$1k~wOOw87516nhr$X>M_Ut?Nn|l&vpz=2zF#2#bd%eb|`^C__v_2_TKdN0*S!?>G
$`R1!HpPmfC-$MIS{t_x_Jn?@Q}Yn~m>?*C8W7qoy*>4}*#02)!lh|}X1xdbp2Y?)SRLbDUy(5IR&@+K==G_@{Q&v2b$E_#>6LJg
L$UIz?+`eFvJJQbmYzmT`?^Od=fSb3g23>|xC5l6N(ieKD?E}W*qLsc6S)Zs^{vGv$pjKhtE;wA@Ez2nrrKj`7)fO+KM=`_D6PO7
`VIUM_)o;`ot|hfyR@6UpOX8h?Eby=RZipmm=UV09Y;N$$l!@8ljub)_qHs)c&%+AVD%)>e}pgf)@yWN@S60|d>!?)a(@gxhlu||
H2%yK#)4=17*V9H$lx)FPBR=d4LjlU=4}qjhUC&e9<M>n>wH6{J}H^);*5Ut6qMhu|9(6)S~L+ff&C5vpqRr+zMVshvwNem&l?kA
^7%V)t_;4N-kvqdoQx<zL12O=VEp>y4-pIw1T2lqvEyvYH)Ib210a$BRZr@+*=54juIbv-Jn~JRH?Yuh1&5g!qKMFgL}=JCvoR3S
{*8e9m7tUVt`2=T4WhkXToFT!v$4#-0X!GuKkPOByZm0#;s%%RXAh?EuZvIh!0Yw(eed}8j=WCp-e;S`H=6$^1NM+~R2>`qTlp%a
Qnl}hKH?+er6sN>GwipV7#~yT-$nlQzXcS{7#;hEm&&0?|LCrYm2Ns!e$2i{9!iw(?A0W}NWk<c2x0us$a*9ib3#7Py#731Tn5AQ
|8*_y;qLRie74hvYFF3qjsE;dg2$I7cPzAx;YjX3$gz&ZdHx>(y^ppjKANxha0<??YM=9O)BA1ya{hUKOY^&%W7*|5+rm%%>ksn$
=gaGc`|W>g^jcD#CAtr94{z3<&u<PpI&!f6Z0`8~`aQw&J)CZl@3xEgdo<tms$)0r*8UzXC-YftSzEVW9s}u%j`jC!y}tyO=7;`X
Kh>uTOZ6DXT>ibddrI2<JtKy2!}m&2ztdj%ZK%XoLyrw``D6HCC}+#a+S!qy785?Kd0~3Xh|O9{@TUgnF+aa=V5YO8rwV(6jJJ<}
<InLjPX2rX**S&;qNE47=>nRARRgtKzHlDfux6;oiyyOZPu|_Xr?@Mt2R2o7c}v^j>M|&qV#c+FrBQuOf9S99f&VY$GB#!qVb!~L
Pk*Bwta!RB+2o?N8b9miUsNcqR5ppHJU@K9{Cpa|(e^j=e)sXy;ADSOrFQiw06_`IuaBAi-#@dvv`u{Lv`8wM_f3O>Bf~+q<J8JG
As71=sDTLw<bf&Xm$aHt@#WJ*Q!thd2pSr)y9P^$!)`#~-k{Biy{6+3M(C4xcB%>k*bz!YKw9TwU8PNowvifclVoyczik$0F&JqG
y)McBT<Yf#6p^sT%Y1>sgDL`_tBUEF{EHaCRwHW~BPBTs(rukB2}09KG!%s)5Hys91wj-P(@`rBl$wax!9-DlG&L2iXf?KrV-+o(
fIp&|A&91;h=FKmW@)05A)utBpk@K8stQtsGD#3p6w)Q(je*Aj=|oWkv@}u`L|#D+6vS0W<roMcnhGk8dw~tIw5<t1(4{KOB?^=Q
MFQ0UNVHM`5~IX}2m6kWZDeftBuvNZX2b7&?MKs$SMc&?@G9{iH=+ZfhM0b-na)8@p6nrreSe4B^6|JEbnrad3v4xz%PWlB!Bbyb
OIM_;uvgy@d*7zRdxU;S_G1ZrXnG^F9ejDbt0nD$gnA<k2z?NYRMIA3b8EHY)+rpH($?pP!!np09BCfziIy3~a)X!dXG2C>%StuI
I=Wo195dONT(>K8h`rqU^1jQTPMs`B+%N;~(>3|<p7{<FZU0ncTz7ENDF`>_!1^nP{qy^&0!#l=fdU+M9`o%e5H|^NAECS_U$L37
8v?=6Ni^df=98Y(<6gZt19*GJeyN|_^Ba;*8H@|X!N{T?qiSXtT2%dAJ(F{Yc5|5X{QJa1On1f^!DSd#MO5HY0*IC_1;}QqWlTI7
B8w(#HlUWVyo?~l8lxm2XE#OW8O7*jHM}s;l{B0)2NZUg<Q`J(-7wj1x5=9|QDc~7!QkE5s8B%L$`w!$s5G%dXkZ~5%E2K4WgNha
21Pw(nxZRdXx)~&61f%ARS;q^9N@$hfl9=Y)7OI`LeU5J_VxI4Z+HC!zWJwL<~=_CJzFn}C&hjf$F{Y~O^v5;I~AHezf5$6flIgM
WuQ#ZkWbV6vetzpgWjQ3sY4%26+V|Had(fhTlL~~Pm~U(KG-5K;LJ5Tb2(S{_Pi#Z{l&~(<{Hsejul{eL&PEL0`fFA5oN&QqYuJY
T`{6*I2ZKn&xsiKb&m-F9=KPC3$ERuI4$$SO>lyR5X&L~Bl<}G{T9g;Idrq39G!1-Jq*keSqXg?+ohjG@Bu~`?G2GqnYRK<+lYup
LVNs5EMh7orLe?<Y1dk_i%g`-0#JrEBO2&4I0eBPRZx&OC={gyfUYWq`k`*#EaiJ^*akPR2WNhQtMd3m8fD-h(h@^S0?}Z|ENW^>
3SALgrcFV`S2ABytY*mLOXgM?t{qJ*_6wn$fl#7<l}4?vy84>e$3t}?pC)6`66xluraD0{H!R3`Gb|9MWz1bClqvUW$&x6;ia>mp
K=;~<E`Ooy78QRNBd)hHPBzk>ri|;EPgin6l%do9r7g5=m{TCil|a^DT``ejTkx>Ey4ff;2svWZ@5*_Dr6_^yK8h-)=1h_GY%>!{
4GPXw5z^6PTJ@{7P8}sF4Cr$Rel>VivTMiH)Tmrfz)L^NTcC~yPm?UJ)9Ef9HU28c(FrI#_x8|qy)F>Wh5j<glP|df$f(sePP5`?
tvFzuKePJOkFtT&)6oynMUho8*~IW7?Q|+{2};ql##@@*H>6nU-AiJR41|*RL*B}{CJyKn&fd(Qe&`Y?TR`<6C4t}a)=x$>)+%hz
YH5~8DFl#Y2kccMzJQdd%sI)-@sIo~+}#(zWsU{Et>0I8L5eUr^6^Wp^CvT!*99ZR%bKt3$i`Hkm74ukjL9A53k*Wl@U*sN9u#qC
6;o3h#0MzDEgq`swzwz#4PNuxH%lmY*4(0z^kU4AlKTDg2SpB_ufF#Oh@B9^uY8X~l&}<#zIbSWpouHBm<LrA6(u6d4GV2rOTdBc
s=9LU2ArWuL|488fJvY;gNZwK@6plOdhbu+;Ilz>1Oi!$BBe5ciAV&<rp_V#rNt_Bb1SAaVK2pv5N7Q4x)KDBoF2q6Z)>1{(qkE<
jBJv9)wWcdX%u?#$$6CojyiHk+0oM1Rw&_(5ky~4KMhn-R;`DV0!iBxnH4PVg%LydZL&$5U#XBw#>gn5%7Qg1Ol5jBF4UM)e#A_W
B@T-sP(CP2?6H0YF@?GDb!LSjN?4Lib&3)ECaPd96b`6r!HSD9W+4$q5Gr)TVw!Nwx&8G{l7dZ37DkN_!2t>s$g^^$2bxpLoel_A
FHW9wdgi8d$AHxQ+Xtm=iy=Mw`m$)|hkT(YZxlXAX%XOf|8C=>bc=Z>gH+beTvBkU?Tap-j+NK(V5XbxQO2#um+8^=@~-GdkVmGV
A9V=8y+_Tdtr{f4!HEuNfp9wJ9>uAK9L^*{u9Oe^3fRRL$^-TIa(&I5(Z_bYmpOn){p2bq*TPG((@;DZo8SBXD=d~5_h%(^Vj0mB
h;h)lK#f^%(E(ceII9~qG2`!FS=M3J>$fA9g%7?vN=Q0fyauUt;vKTDLnYHRXs76Lji$lvE}$0$5Iy^Ol`uw98a|0I!7RskWQ}MN
GDP|BUD5!-AXHlMFc2fwHe(EC;3+S)+X*%%@R-!aVYVD54QIhSp}@sDW%ROmK;u?OrqaH<{W5v+cvMCMwENx;$PaWgLBWRX^0PP%
E(x`VhOLK@t#NpdGwA<ve%OjAht$bNA~y1Pd?(SDmbog4nZ1QRw_0^OzeP`r^PexLYV$wEnz7Lu=f);TJ$(DOlR@jh9+=Z9y5Afx
UN_~Sp{y*ZMUl}YqCnET{qJno_uVIUb#n~NtlZjO+~_gwTHoBK8ZgV(_fm4u<c$~Bp@)o=G2TjfX<uI)P4<mOmnqdoSbV)_V3ow!
#JRMn16{STuMNd>A|-j)A^`;gCqj~BKMJrwBK+ha#Bhzga2fkbi3_`Pd_lTQ5NLsIN0Z`Ru)CKjQV>0*#O=t@gvYd!gMugSlEydQ
IOsTtwKmy@lW0&N83-Pl{-=svqkc<{YD6PxFS;l)crP9{K`p&(1gVUWI-B<>@T$wGs_@fJ>B{_MXyyPWJ(~6Pbtr_Z<NK4o@IQl~
=!8WO6rxE@qESAJlv~nOJ7m4v|JKp<Fz<ZXrs=m<>Q=*ifXsLJ6%c4gyv#D7T2X_PQ@p~Cd??g5BTH~_ERuG<Ka8fW14x1)levEc
NFe>I$ds~<Voo9*$Pt}cNE($iEP4E8T_H(5dMK@CtP)>(fV5tE=)wH&RNRZ3Qd6X-<O(1}0Bux66{oJ!kb&r^<dZcDrHCT_8!%_@
ywmtyQ3kwkjGfJVp8ZjQ{*9lc@7u(_{N)i<%a`WSb@bd!vK+KD%rwLj*|9TKK|m?aKqy6|XblNSn{TYNr8-8#<kO93Fz<dxHXt*z
1vaUoOsL9+M=83+*;58CMR#|1NpEW0z*MF_-nVyT2lT(YqeY^Ej3buIEeP3<Tz0>G6QfW}WlhPa9qwdMBkip8WZB-36EmsY)bDqf
l&Fe$g7GU~-?ejHB@Iv!{78t<f;#2~ClnH9)lkMav#LK{HN<}W<b9=c?ZNVW03K#BghRbQcY^Epe{a?BfB=FLfG4Z34TphHl7b?>
p63wap7Y2OEBr`)>aghj#)H_?UhLD^e@+9_G842nt8rY<&pCO}YlRy*{LYh_o>)ygn&2*a=F(r+LRv<CR=<-;^8<x`C)^;=Z8z*c
X<yUg#$sPrk3H;uR+;|giOgZnM>K#;$%1GM)ROMMu%k22Y~PmnScOs)OPJ{&$|c+n-C*UhrX|n3Z@Jr!9giptZ6nC;9;S*ES8bc)
$VLy}-Cm>^9Du1C`LKUA?!3c#D0>Q@LY$f?v>b1DrwuC4PB-_st6E7#47c)#v_ED35|r%GSNku(2hjHXQ`XSf=NF%H?aVuAiGzik
C%?+|9Eu9Egqee2K&eJ9S(ZoZhdSl7Vng@z_IZ839b_PSyL94lAU#9~&n08EH>ls0*TS`-vanfvFNvd+p}DWq!KK-yce6^RSf)H1
Ty5z;4I-t}Zz^pgDQa$XB1Ak<c!@<-fzMTzqlStUR}x|P{(9>1Ih=g3Gn!Si$BQ3Y%5sVHc#0`i!FH7oK2q@UsET;qvO^pGoxNut
<=g#!8y%0e6Y_#CnI4#=d*v}i=)Rw>VI3<3&HBH<`@WHkXXX@tkiyR$DM&=5qd(tr>ZM8j3pG-Hvt({X|I}fOYJSjlt_>nGW;`x}
*FJBsHfEP*1<y|cF&$3&!g*w1eh0{diJ_0{%ycOmO|CSnx&H3790P2We?0A^Z;nsr*=)N%YiXCC+-iz@at^Ksm3TMCp*_BXiTgkx
<AeI+^ln&<a5zYYALSwYvja@UyHs0X%h6If`CfifNJQ8%f@J?h$e6tlws|c?MiP~^P=A1z-ff-;Iz#X}&VzVAET#4t6>r4VVPugh
3gJox1?coQrRR|S4tmPB--vYb_(`*qv`6DVsmTPP{sSVk$lWDn1ss(Mg>*XbC3e^-vAH;DLy6M2@Pv<~%2{8PQt!39c{wai<6Tij
6l#|IcIIv~eYlx~(cDh^hV=)%-@6YeWHOV0L$1!Vi}G;MvqTtf53@sTCRxk)bKF|U-e&qfA-18w+f^N#wC-Tp3O4DJdhH!H%I#ai
TQSf|)f;U`YvPwJ1x75;8sb83`Hf%s;J4?YMlFAuH#$4vpg2)t*mmGKGbtK<8a;PcAj(~p*tLg2)x0~xS;W>U1A`3l3K&oond|*S
1BxNfLP`U|c^O=cV6haQ{lif3U7o#nV?2vK7*)`hm<K_MCjit(R2*9Ep@7kxUdH{Oc>-GSb5+RT;rmR6=203Rawi6-olfXJCY>cV
J_~&aGr?=zjcfxb(JCm=&9)rqr6L<tG{h8}+>aeww^Zn3iLk{TGrl}()QwQrPjp+wq!t~txs<xXmR%_nit}_=3bv_V2VD)q2+Pn+
=idh`;b9+hGuXEeWT%c!4FLKK(920Fo^tw~j`?DK11O`!hp{QpA?Z6)!#w)Fr?=J}RdpPDKGsuSmjV`9ZqzAuBgx(8(1~=K1_{!D
+p`PKZaCP$_L~CWe3j8U7#?vjL6r7BYzz$%3@%C!Z5r_`GPLh-omXU*aT&n_?aluIUfFqpBj9|g`>7sJEKoZQPyG5<^YYv98%IU2
mlw=Hmo{M*Bab)zJrr^OfAqGO=nh}ks`hRAzNHL1TFURw9B+Bgg_LM%#$OqD%z*wq&cbJ#ZOO-cEQvXV9!@F$4WeFnX;dxSFWBBu
BD!ra)^>jBS*tB_HLJVDI3|*g>C-V>_f2%bgA5n3`Zk}rh_;1n8^ZwhF`=O}fy67MqnJtpkG403q$M42VgxE6X$lA`1H6C(OiBAE
*+-zE>2%N(zepDl(1*$$0u-T2sqC64T3bSJ0)dSfpTQ6Nzt{hyl`rA@CwJ;fZ#Y4wzO&)&C<I++?-hVedv4gzvrL~^ogD&brZjWi
fzVABQVlE};%7%#X*nSBsSo^krYG^n3Z3uN64IP;g@{}j(C9Q$LQD)XvgoO;8lfU6EF$4?U1A@$1wQdh+5aO~-V})&u#1P8gfWE|
`%l^L=sL^&KWSe<Q;6v8!eso=dO`X!C++D&37Ektm_yJh*!jYH6cvCz;2u6U0Yjira3lajNw7=}f&r*7JbrC?^&cHW?~TjGZ-xvH
+TX*kCb~U=A@B@C|GWoutU?Q@_yl(3EJQ(OfkzpEbMs*f$RqcmHVuG?nT=G5WcVitAId_CQp13E@@Gd~_8h!~L_%Iaaq%PQ0Do`<
{_p9Oron`L59m2OB8I4lX`lSaF!Lf{J9TM*(cMC$FVs9Swsq)XLqp$$+99Tt#;V2Y!V4{88f1tXxr8rLFtiBcxi)^}^FFcZG1zWj
vmt^mqZ1j3;Y|q&lM)Zze`Ab4YIA59F`;uF<TmFnEL+Flvj%h!Aa#NXczgD6XZYuCz@yi&4TjiH=9iSA(sUS2f%Ie#kf!+)N3}s8
{YFF#9?w(eV{z_`N@_nm<TNX!=(jP^J6k2ujBO;5BnV&X;Lw#rKyfi1LUo}HC07KFfqXbMBhUeyI2T7s8U=|)l7uq|mh?SCzyl}0
PaM3bRVgl(CYYN6$hQD+^QA&c+pvO<7@~q=Rt)0V=`RUgj;8EYjjMC?_`qQkUUNkh6tE)$60Jt>dG}#d%!v|*RH23wl&+7P2$~QL
FOViFyz_n|pF==52iGp#>O?6<v63;+C-=ZaM9hN)5K^1@+fB&DB~U#bDEM`xjIUZ49zJ*@q|oGVLbF5YWXD4IB#8tMcppQ!t0M#v
JOPv|`6i;eDm4NRsXas{VyFtCsKKlH5Xf|dno4NKr(g@HLo^8jjLm?-fKe+{k~}?iolpjyouRNVSaS3OLdEFHxpK&1@{&pT2KrKQ
vs`V<c$(1D1*rMEa`v0l0w8{rSQr|r3~agt!&4gv^G6$k4vu3hpu}jzM9q)kohpn^1>j^5*yWf^(SeWe5cnO;Xm>(m3Y7(b?n4fP
OXRu`j%o{0L8_Bq8+1t>D^jHIudDf4EK}#WuyGJ;9MKP8Cy*zTsNRu-*LF|7v0`lu!I$)&G9kS@rH}Llok){h(sYnfQ3rH;GKaD3
P)~E?&01PV+(jsMk5=a%BlnVEGvzosO^$c5K(Qg(d{?$+5mQs(omwftn`?!K$*8>jSZs!YG~i@YxPurlhopPM9DC{Y@G6pGAo<jK
B{Gyt6vRqO6agjRf_zE%oL;#?h#;V7rW3?!+RUbgv>(O}fc&8Gs5sE<398DU5*iBX#?oquqGp&25jGC!pzt8U6!%z%M?y4Kd|!VI
5o7OY#Wk3rkrZOlDt<8j*ru9Rma~ZK1Ix>oM0C%#P5{3Y7r(;@4ycNd0tGzUp$@^Kh^mrIz?w0}a!f`sjFOorPPNtDc(2~Mh?amT
RwSipL7)Y`cwG#@5L7Bs1$j7tih`1a7`@)F-6`oWqvpj01SGn)fJg!uU)|>M@iZ|!aChJRa72?7jLI*cto(EOExE<PhYS?~nRTEt
P-AHNhp?CAl|fxcRx~WVItIK!*!3!KNqWMGiU5$If~cmMr3Qu;PkafdQ{ac$GFnQk`(zrTSI*$W4Q5Q3=}6HkASi(4Fi7_sc<G+d
Jbqje9fEBDcHrb3@x)I^C@A-b+koWqBhid(4Fw0aUe!OkXsV~?k8!woZG3kWo8Z5{^<)gu+#8LFXDDOjFk$U3#S?;PYcvnP34raA
h0ke*3QYc~)cjq~j|BT4zTQlUG=BFUmz%}mE3hU@&C_shZuGnlF`1H<g)|0&#&oBk%4ip-r_%86^`HfGags>)Sj0qyOARE)-3(>!
!E(%D`p@qC8~PGdm*DM%nfJ^_BhxkcCiL+i>1aT*FaRuNexS4aPpN;Ztn_o>{4do1yoVie&q-6EV_H5f0Q9sp+Ft|(5DfU)(92WQ
JRM)8Yeal(be{8Erm`^@#twmApbv4A$beI=Dohy1B0~^ikob^thtc%ekFqGo!bZ8y$|>x?=D_BX8*3v$^_MIIm<SXD35j=qk6~T<
KshFJX>#SDcR+(1w_*<13=obXQ=njrP(d(_1;Q$%fZJoGzUWSZPPkyS%l%!09(we49Q5Y61+kCHoXGUE$&mmQBz3Vfa+D52?!?N3
_u%V9J+3ak#mm_n<lb9V)H+}A0*Gh>CQfFgT!~Kh5hMzGm&1i`qM_RbndPJ7uh2g;$AW*DNiqxr@MpTG296DS+5+<T|0!YbXs&$0
!Koh)41fP<Z<BXLA;EQk1Mr16cK5-k8H?YB<%8BWqn0pwU>_(q4*Vg^gzl9$NXA2uA(QXEn10(kIG_geAmA<lPKhQW5|WAwU!@)(
#85EE7EmlUg@M(9DWlSx0NbF38*R7M9Quq??U$@0<*B?rS|20DdxPwM)8>5q&zy8<*u-y*j-r@3kKNSUH2HU)7oK$wm^-jUOu966
q?m-Nj*2v-R1qscP*OJ8tX8&_N`)4>GUZbnh+R?2O&RBr=WusADLB=r4zjulfYlIo9!{%b2xy7uGjwJ&u7x`fCpy-uN{T|G99b7u
u}Sdahj{_nBh>)*P<4hNqEhQ1#FG|XeEhtP`|6u$rqLsI+a4w`ReHgK+dG1TYlyd6@#-?Y2)`K-yANaEkB%A!p`cNgFw-iDj;&Ja
!k13~9gv#qH4*x}O}=dS@WVK9MiMk<7f%O4#}%rY2nn^Kh}m;dOW5dmH9sh6Un7iJMuLZuo1!}6u=j)psGa@U*)5dEVC^dp@~aq_
Vl>5|``{U329l){Degh)H$*qeKxLU5TmlQabJJDYjd6XYKhtQ7sEFN*aoaUASk2A2Wu9=ZHME!^3Ta_lf{_MOFw0_ziYsb?ZM6)6
eZ9DnBYH~-BiaFKsA3SnIMS{?R_g)_o<W|))_i@}w#<g&IMXMEB7<_*iP1DLFv-OB?!JxSCeac~cEQf>R{Uq+*@7Yu$q$+x2J>A)
c=WtOU7R*1(p9GcH4>?y?dJntGfmMEqn4yIl`Vq8Wi+;bqa}yc<WY$yZr7A2)`xE^cW^zt|1Ix@SSkvB)V9vn!?UR2La-Uwg-$(N
@YrmIK?)Nn1g{PtQUgRR$ei%rvLW$OjsV!9=8$y%^F|K`aA6LHDCdr91ZRwg9db5OR%LLfa}GJ(*QKjyJ_asfQFT5C5iceft)g^S
5^~?y4gOH_oD?4PctD|)LNy5B4UA2TF-cUE1w%qnRYbaIEShC0NDY%vL>el9z)Hh1ks$=LB`8AB1SUewD^yyDN+~7S0E-qWrD6fZ
A+Z=$Og?@pbTkP~3lJqKG7|wrNfSU&P|TshIDpb<NQMGtp&|r|imGNRnran<uln_9l8Qj#k^s>hSw&+`6avNs6ol_h`T3!P+IVGV
{*LcivHAl^0r95gf)r>Pi8lfyNg%7Wjx7yQu7vwLCm}IO9S5g$8G=b75TcGH(wa7wBfPU6TcBNB$x~K2K(GeXM9k8-V4C}`h6Xxn
idtbXvcj0Lj04@oH@Wa>Zpe5%b9uar!_G8!a2!#N+o01PPEtxE%O{=K>U1aFKEuR>Qzw|P71v4Z#G4-@ib$Cx+qYXE#t(hoR3${F
NZm?VxDC5`q+6`atF;*#O_Xwls9?-gILd0%P#s(l%@o~;XyH79^BSS5q{qJVOxKlE%($VkEI3I=a#9;rPBq3&H8M)sgLa1o_13OI
79YyY&aKK(h(r?999XU*Hl_LJB;R~S5{nj$uTCHG-9hFvy1fRiYNn}Eit(*zW#ZuSSaK}NZvv!A(5{^fqoq|*1VLp<t#zWxDk-4Y
%_1PPmKP|G`AbAZLls%RXlZ<{6ii{-yQhbzpw2A(M-71P(9P>w#MV=mj*_vCm=z8XTrGx?RO2aannP>7>r+grnN8N>bo&kIo{2gz
auEwroH!<72C@_c%0s}AJi0kJ<6#TSC5#`O=<~xSEfWE@Vu<n#(w=SYp@54fCO#e=>oDL)49s<Gp9ok+Sy0ulaN!rp1v5|-{W=br
AY?ogfKc$9L@Q3HYdbi7u9G!ZovyV2(UdVOn&GSl8w<%3WS4ha<Wn;#SY?I=t){k00g(+PX2ix6U5!#yu&h{Zmg5s%(;M)Pm_(A2
y)f)YadkcdvEzc7@Fa$tKp$XuPR;?7sh1-2{1re%r|1G!8e1Fk+l(3G1CERo#jx5oz(``MN?{I@Y;LO(6y$?!Wr&mtY9lxTB><oK
+g^@v>Ed;A?(gsKsw`tqkmP18C8}}4-TQ6L@x?OPJNTjmV4{#vibX>}L@YoBAW}3ELQ+zZ4GBm@EL257GE&7$ME<R!s-j?sAc!HU
l3<D|fu;Q(z}4yJ^fL6!!JD}b2h*#u?bvjI&#+PNAjHzk0LdYu&zs}(Y`Dd6qe^kA>Y9uy6<`WQV1U4Bs$&g-+Id-Ghwr@~5_8zg
cl6^4Nkj8?j|kVuJ2@wBnCYR(RpT2@CsG}y8UpbSvVbI@xj_VAhDnP;pRcgc5euLakoGu#mO>y5Ct(O+feJx{;sBDHQV%&w19Y6D
F`*_qIE(4Q!fz&kJD?L)K|nNBD-a?2)r2%Pz#|NW0T3q--Trp$^#_j5Z%n658hM{XCg7cuuFM{D;|ra*?I4SY@gt-UA-^h9#-(-(
MUcV{mUOWq(7ExWq)ZMcH5br1wCZAGr9lYvH7w?=dy*F8u(6??34XzdzaPIlXHJ^eNkTx-%w#Gl*JV{zN(w4FE>j!6o282*ax-X+
v}+p%DsA}VaOcZk8PPQc8vu6hyS)%KfeyW5=rM*!knF&dv^ShYf{V^NG#pZ;8PH%2gIt*g0~pwinnAk8Ne?sd20sqZaY+rooIfni
;QM=_-=OnWUW_K`jo<k%hDzFQH@!;V1cK7yztGo18hQj&jWjW~`tj=IU!0DFj=VS5dw43Qmc<7sc+W1a3O5XpjFBgrLhWpWi0{N8
_&~a{chF{N4Bl*0g%cxrp{{@f`HVmtJR#1QhC~wrAUR*0n|)S!rRQjQ^Oh8WVx|qj1)@(utdnMOSNpSIBsajN3@zen3k4kYV<yMC
qBWagmVIy7doFd^fx{3?2M5@JzhG>ha*X4#O9qF$>bI+6efh}?4aCL+JqxP{lM*~Di9sBwaKY6DL)Bj>2n{@nSt&+w$*fjN&0)}Q
Ll8zyn?VA%+p;20ScicjJqGLWo&!Z!qaO4;gB$gyNvEM-RvE<(f#WU%M&pQhU{#!MkTr>DGfyR67zB8z2y>kqu3?XBwo>zxX~{dL
-uvgSQ>6G(gvB*t!bEH((SU&f(QqE`p_<$4Aa7x7qpHRs7Dl}b>`D^5Ifa4I2*>+{iSSxK8my|lOHf37N|}JVv5X1PFK^bx`Itl0
6B*Jh?y}!CEFW&0J4ATgobhfzMj`jmvI9n_5-mRDD&?D+8BS!hvEJwmAYu13d=yY5(USMnT=}ygbp|A{<p_w$qQ_}RL`jna$_;{y
>go+J5bw#IRUB9$Q?)+LMi3-44k6p8BxBE~Z#_xh*Fi4}LtYqnNfu8Twk5(CTr(EpwuEx&k*68o29^58YcVc|uTneJo|TZcw?cZ-
zc+#U<37AQCzL=ukPvD)zM2;>D0=6m7u#W+q#3o)=P$JUAUwQuMVOt$PhB`3QAfNC1+>WAMkse<13qI}t<OBNX5;Yo_JrKi3aCzo
E-;RD(c2ox+N_3AL0b-kTM)inXKgrSMy+bCk_;=`nXDj!p_!V;VTQwOQjD>ytm_N8t)5wvHYH&_5=>1a$DRb!J1Bq%!~@cTU8M+m
AaUoSJPJ(rLAx-H8Q`(&P-JxD!ICyn<rz0W6p5m-1+)gpXE(<J2=U@qJ}(XmZ=0`VCJ}0r>|_LF!YSm{K%|O5L-qy`lL}9aUHWzX
9iDJ>K+?0+NeVizK4?)9gh1&v;1NEP0FfTL+F9ypEDSP@ZBX~|tA-?s9cy$b@<4ueCWS=oKE0DtM}6#YawINPvBAMa5(iNBa%hE0
oj~Lrhdae*hUHUOb<?ifH%^N1fT|#HlqXa<Wh>@`f^a8OM#Cg=mim#$61)k@P<gZ&V$=m2wq58sI7x&ObR=aiP!rHYC0Vd!CNUuK
Cj-6EvL@o<uuQ_u<td*!SnOf>BClzKp#s|Ru!WnB#E#f$nj7<b(J(x88*{h8LAXH5=16b>APh09z&bG%-t;wl?_f&kvm^_k@+>7~
t=ry_k(%7QC0lT&P}r)}uNjtInOR7s-Gksm9usJA@85$);0Yj-RTLM5A5!m4$&5$}AQ?tCZ{Jg`7ps!Pqu%`Ztk#{W1Q|=B6FUe!
nKmpwLAZoqn2~MXYEuUlN@Y3809oa#*xuxJg|G}}#kIQJ>yu_y-Q&3!MVtnyu}6l;?yzMCUG8Ms<?l&YsgyzHAYElRfrcOwWS~6v
bKrA&DeihCVm(+Yb~;LSC|CmG>3|gEP}N2-D;&+xc{4`{PZ)IGv7J@P*SdMq$y2d)QwMDXD)u(`4yZSBI4Sk9aad?(hc5QG;~o*o
vyle%(=;bK2Btyt?a;HBISQD@qR)aLn2!|`5y)1DiB~kxF)y7J7H?L?UN;-NV<K6|5rP0!Q9E6wI1^Cl)qzVGOi={Ru{I+t(=Rr?
;)D&v-p+tjP0$@N7S~;JK_ZIS3ukY)1kG;lhNgyUpH$;Ns1NTL5dC=Jhl_$hku?E;HaSDHh)4!J0Gpok7$kgfYW&dJ?bCaj-&xen
VLVgrwXHS6?Pk_-4##}nZ1|ZH3Z;>K*ICtXdKx|ab9}7Z<{(JTb86>Bl{jm6&J96ofthJ=B!UGI1T#&5CFO6(9CJbu<J|5x4<ZHt
7Vsv+ngRIJ8WyaYwUuU|*}RiX=44IuXZZhqcO5+mR-iZF9rhuS<_M$hmE~IcH}ZzXav3C-&TPqH1PrC95q|?hJINkSX>hpnG0ufS
h>I|RSoL7}F(WsI=m0^|3IilAgN$NAL>3vBv6+oP*qeadYAzeK-wRus-aCRp2Lr<o0uWwOQS!=TCocDDZj`xHD!9lS&aMN^>ot-#
nziz^;fe|!T9Qwl=)B1o4t!jm#umj&i{c19B=1tNb!qDN*=gU(^Cx;!t#U3jSt<$6xla}M;7&2{(L=9F_?@w9Sk$;vwUF@++2Lno
xrw4ft##3=7sR|p<O~UM*}FQ)jZ+Mv#EA-$h1{liIXrf-lY^cNJvG*iWQ<q?0U2cqk^H77H_4Gpb5bN~%yhzlLsRN^B91HwR!kB+
^9Dr5Qp@L#DB{x=HGS5Itsar_*skxFveRnKgGML|HkWr^R*8>mho3vMgbGO{0L-rv1$iit8O<#adakU}7<+KTl)y!jM_ZW_iioo?
Lt<phnM^YckfiOxLs!nOwCZpe8owr_6I2o~i7*044iHK6+;@a{A~B7ao{{gEHQ3e$5<t_Axbkm@nLKw>u+(R7V>)K3e4PWP9HxuT
v@ATpC_PxU3FMuRFxgp$oH>y6FmG%X5grDkf+jiU9>732kOn|qLhku*#?SWn2)LW6W#mWlhb+W~NWnOih%qx8mc(EtlSy*I?&TmI
N_95>r`e2`3EXkuXt@Rcj0aIKNG{J_hXMd{H9txl;1rJ11(5gw5aN&^#)*v1sn&)xy9Jaof9xG0k~0|yD3lpMBu<#bp#bEEK!x|n
@`b@PiWCUNNb&GgdP$%$oRLZ}DI{e2K`$o6==AbDaYggYJfQb|ei$z1j46pSWEmlb*?#U%xk89EEyRZ_@s;cGx`8Sg_OvlVrvQrY
Fo_3>5hr7a42RE)v%HQp7nS+=kjFa)p5<w-$c=Wsr<cYZjKoNvTGQvHvDSl#eGVY!Qy`+EU~kI;Op9k-3FejL%18604#Q8!*^drf
o^Z>2_&DCZh3&|*&C(tjh_E<eqz&aTWR}|j76trv$2-@o(CgV~z#ZRun32+%Zo+c<!2P`G7wk~k@;IT=qX_Gh9e7@M2U>|E5LKZl
shcj9#=L4k&_zY0<pD*JZAFj(lO9cXBK7X?W(Oaa(oPKVy_nlwA#X$lNN5|3Ko2}%I36Gv8?*)Jbk91O1quX(L>8nGDG8k&n$_Xd
)NuzGfx*BqNk)hUG8S$KQ*V9B;2HS5u-uXJ7!)Zf!*U!*xfo(KGc=M>1sMaB5TSPTk+{M}L<jqH14l9ljU5dw4htRbpddf=)o`r5
0Zmj4K5PaA)0?Q899F~i66%M6&$z(hWFu!<8x0lk><;`$vp3Rl*ufRH;vI2}6q?xCBSDO8R3t!ANd_t~Mkyx*P~)E9@)6wtF%&ET
4hM*RWYf(NQ~1TZ;(UKhSR5Gt4(?rqcBk|~=a@E3u@us#$!E=%xUg?Cj<vg*BCuqpNhF#(i>B*9WLZ|FsC2;E0)h50x}+Du4^aD$
!|-Zoj~rMui5phdO2KrfCqyc8m!J%$2VvXQ?2X3pud|2`>_0!<qpmJYG-}O3vXLZE*JDhN7{)Q2jg}HiVshsp{W6-$cW7%Z8AE5a
0&uD26cjb?)S(_>_w6uhhU5O?4#533?2RJCL<Ceb1Vp4uJZ0h3U78rlC_(&P62h1+WI1M}u$eQ{2)G2;q>Jm#7|bv;4^0d(GiG&E
nm}QIMuF8a5J8F|L#1kF>h72%5>8r*qbDTGPV7{*9<lu7f*a$v0t!5*I2!NZ`QMW>&Q3$s6^g7M#?cbcqNG_05E39IQJX&Q7xpv4
6)ixULaHO_XpLAw;m>WhcG?E=5*cB^qT6AOmb+9xf=w}pQON+mH>kQhM0+|%yzZScF~Pu*INES5rR$>4W(*fm0T>0e2_>ph>l>J<
WlC`#?s2=sDNX>mO^)1YCKj};)C-YzgEA};BM9<|dcc$=2Iq7g{T#r1*c;<uJYWM3D6$BH5IOHWQMRQ7l|-=-Xpw*~Ll_yebHRYg
o~?lSFL~*tR1rZ@6ifw7L;1~}z6wO7eZ*BIEB+@T+nuh#lI#yy20p}z3>_-Mj=c|9Q*<5Rq#XE%C&2Id^<x%K%-1UB1dn-Q9;pfz
M6#koySRcS<gy?|NG&jL84Hpmm^W^Oq&^25IyMfZMpY@ejMZ8qID#TmjcX}&Q?=yE^Sg<(OTq^WizqXc5)vY{pvW$l5*E5(BLdPi
P_D8OJl6;E2uO7|6M7v+1focw#Ri}enC5$KWHVwy4%;#mxYW5V2_e+P1yy&4mWdrDc(x0G27St~QVKyNO>$lS^={(&Xs{}%q&9H*
FaS~*fkQRWps@y)>h4xX%Auq>u~H`+;RxjF_b?>I4NY;d*Kl!nI_%gZ(1Ep8=BECeP?i;>J$Qsa=OKm|5^9wKD3B9~0QA8`M92k1
AK@WGP9$C&NIKOzxM~LFIVs74PG;29+=JGNEN%n*cHrqG@;M=oigr%n^$)k>=mG7Ck)=P!IZvJapg4*{<=a5?c5-0HMo-~Ig~X@p
x%#6EUfYR^JsoQaNz=GtP@z-a3}Z&YWJl$V3Pz}GV4#XN?tWX)>jT%_dPk&pV*nXz(;8$jn0QUIi(q}M;f5m3xonk<u&DA}L@z?u
T~#kIpk+h^0Tc?2paGv9*Re>Xkv|bv^c~WczA7gourjSN4Mn6cpRrhrxKd(s_^st3twqBd0N$xY^PlN?1)tYC(%B<jq}8U`8}9n%
rKAzEDAJfxL|V)lrqDHsgP6P1VDx>lqv#Pqx&R8T?BakunX7w&ft)l*IkU)D4)UK0!SWz+h2S}?VtBN6So6-C@zZk(f16v~_oW_F
&|@4HcvU9y*AcAaNlodgZMN0r4*OeOO)VNQ#*HgI;WU~}bS+bg#@CZHp8C#vVZnFP4RGW_NVh6OGc$L*>N?e-!O)biF7IG^A-Y4^
Rh)8fh4ZC&W#D4>v~cg4=c2w6&UfLVWVDl_D5}O<6loylhrLklpFDc@th)lXCUSg4*>xt$<_=Ab;YK!5Mzk@u!FG)fGZY6eO)ENS
Q!t{Tx09@`E%s*w4Z*soD{*f`%|z7j+|`7k4Ch%Qq+hsX4J5Cg<C?6&td8bwB9nZJ)I=d<1u6m-M=GF$F=e1O&?3)T8fCw6Q9IH1
&Q-Bft}5%yzWh$JSIfT|JlWsO@6nO^&!qaLVu-71S}-^vycpsq3&0pSAd%6;sHm>H3Q({yH3=cB4`cLCbNKRJufiz|21Eo0=L^@D
k^w@`p1dB%lBT?rr7K1z7NVm`wa8gP`)<bAZ5%4QAf>7iq={-7aCAVf$wSI|cBgn>_P)IO{^QpRSAN<)MvAH|gAif~lBBBjEY>#Q
lah{j?3nro)I*2KW?pb_ujv;MrQj$11f5y(Es<RDgfR{}PYZzn2V4MzjVT0@1VYfFNJuQp5m6$uFa-)SER-}0NXXI!BIQ4CdK(lT
$XFz3O{bB>;Cb6Tho&7?al|dmP^zuaJ9lh%UE2v+w1?z}<dfy8@-JVADvDB~RiInZFV@bGTB3Cj^vD>ZDUyMul)aoAd(Vri4n{`;
%LoU(!Jo6>_{v`4=ow&)Sp=lseg0f?;Q5}lJbss4?x~#SAFD<HBESJpJD8T-G=dGdZMbQ;o=`dz8CY_xku*x%O4PZT2P;q4Ggtju
-fxMST=vw=$&wi2qLV`9l8jJ0`L;2Q2`(lcAs_JSP3B0C>$#9i$;En#_{tO!6C_O~BNIXeDN4Whkd`rsa51(=Nkg~A1I`$sD3Fjp
SV%#y)R|E7aDATp@Q=*KI7dPsl6+Y{-&(*^G78p@4-{v8k%Iyy?XUTpJ)Fo|_vc#dyHl$_ckn-dWTgKW9AYdz;RS#)tP-UKC?z0J
P_9tWso^U@NLNQvV*?Oov?eeyX9VKgdbXMh3Ofh4O+!&racH|4;h@GXk<jLH+NV#k#~4aYtYRZUfY9pqHNG>B0O8zlV5%y}6C$e}
(wZFr5(ie)X%{;&I@>rc=f>fD*ig`Imkne8Z+9Lf)9t2}s3}f`pxVQYyMXRCEd>^Jsw@RWOG;#V3_;d3&=zqMRB5ju#yQ7mWTGhc
GW<tRLZ1`l=~tE_0QNSFO6rO(!W!;?__-s@5wnc}XYKkQ+eh@csQz{-RS<P#qn2(5*(u$3(O2kff$XWFO(pt(`wru1m<R)-^8Ej+
^}J^EoA_+e2HEaso0-Xcm-;k=XCC--syW7D>8Vmbx|j~BK*li)e5chzY?1ven{$&FCnGVgl32q+XIBQc3KEdiq8;76eO&N=&nMC%
DPO$p<JG)g@l+#@K9f>BbCk@Goq+_`IX`kDP9f~u{a&f0I{D*q?IlMOs5e@)_HM}mSzd_}5bs|D*`R)HD$_(8myi+F{hv7d?+mLg
G=jW4d$Xk<NnQRpJ!GWW8=%C#HsehZG}`b7m&imgW=CkjwJipQQ}$3qFgOFYB*t2lhyK*bh<*-SF-aG|#7W%1sEjXT6zh^tFKQYO
Kd2)i$G(t#yXFV;5{QSD%9tTuW4|U@B<gInB$0Hm=KmgZK`=Jr#W^RT&QnM+k_i!X!^U>XY@!&N2^uDpHN(F&hI<kkIiThItEt_-
nkI(&bW36>0|xjk;WB<slg9YX&0oe0kkW007{I7nj7t&vBp#?b2!mg2j+XB@dJ>wdr=p4L2SKAjO}1)FP6FA`_BGqB*eHl@%YsRS
A}JV@I#=)oJ~7^B<@Me4*r55DGCtFhPS6mGSW&Lnq3qkWNoAPtoNx_Wq`j=RZK+kL&d0*xmSbWhx=8^wDlr8iKW7||#2`eDHi<!`
(3P2#kzpfd@-wwk6TJ?w_Q2lIz(g(_KJR>i!%cUarhvWvGvCeh;m1(P5t1VyEWWqZ<h2dl%t-Ub2H>Ehsv3C>(`YM`3G{Kh@Tf38
zm1+cmP5e9yCFemX+ud?4qL)AW=|s(F;;T_oE;+T)#x3c#J!f0<2h&<b7B<I1f!gQ=>eHMEu_pL<R{7i^^$^vpj<%es1TqJFJ$>a
(G&3x5YX4Ns#D1FamJ03hcX_{IdkbLN;(<<C?93`lS*<x_(}&1AY_m;Y>~ts5bGvn*uaP2|Bw8#8qbgCf#WWfDq;}ghf*9{rAh35
JTh)Kro`Ajm~=HmWLFgoY^0nj?7B)RBG{q=t2T}2mtB#d19y4iYC6Xt+bR`>UyO$*f@=}m&SirGjBx6BTkSQne52$eA*sRpGx=Yt
XnI3lrrV;F#ld}fhR&426)Y501w#-7%?Ut<f%l!(D36j-lb}fCO9sk3d^eMQg0oVQz&M0$u~WE2(a;Dr4E~=RdgX6Ra3h~IK?{Fl
3*?B-9Csh51ZMzvXu$0y8gs6x$1Bl7tl2faBXJare)efF+a+j<qEp;U-q_Qi+!>>Pie@-CI|o(UZiVD!#WZ*BUg&hm!f-4Rm!GT4
dlIJO?e0V7GJA*g{OKxAwL2_*2R;<|9fa<bD+pRp!4ec2H4H03wuoquAAAlD#0z>mKq2&p#E;}30^Rl6!^9yPKEPkTi4X2a?31ML
ra#i-c{q@!mNqg`Q4L5zcoC*v$%+~xrb-$pmV%97DoP42hZ7_aQb9DyGYM2wov}0<Z@6>UK|*;tj9Cb-HaamxNkuJF-fr8YuicCv
DW=}h(=f2xua$wMo85zjqQt3CyyaEP4J1&+1ql{+Wy&8vXXTI`0KRkW^1wTy<9ANzR%Qhy+LXbXrK}XX%yg8BLg7Wrfk%dDfWzn$
LExvthxHJN2`W-UAQUS|QaQ+&QNky(7J&`_hB58K(tq0UsEQx#FylrsZL_gs0gBkDVoi)RM5c!kS~W3FmsC{)6gwD-f^|Xu_18us
CaS2SqL8X7DWa1`0MVk`S~SE37}z2j3Sh09YAqBMppt5<Y?C!kj4@FXLX?0;v!EYAKQrV>?LrhZsW7xOl+ct70?@Gq0u%|MGyqW0
H4@O20YVWG4GFCgEg?%tLop~)v;j)c(6o$5QdK1dG$caBN;D}z;2I2kz5Fh$T~95}^Ru@f2001-L?H^o1p<`4t0B9E7na9qCk0^8
DL3Uyoj^WuixeU)4XE(|J0j14M3hXFLsK!JM4&>K@cZ?fR(!KK8y&%A9b*LCs6;#R-MnC6((*mFsP<TgrEahv1Xp!uLodO=P!QM6
Fqr-21J}+XfZpN*z7+~l5^1|t)}S2#HGvKR*dHJXvO2jP4$g|YQsJqy7uCEEVqD@vY(O?hh>Q<YqIE`ABK&FJPHJkm>?3`nnL5jz
HqPU$glQ<$=u7}aw>l7)$k0z@@<jzFX~dke5}taq+PAbM@!kh;deQ>GRE!hFxJ?BCBtvwA?#5XdfFPs^lwSm4O?7t70AdxrQA2*v
;75_=oW`cn%g9fwYZdvw2z)S})$%CD_*(t?pE;-~h38lhs1DLlKTDK;21LTLN%d{Q{nuff<itpD!8I_IBoFi=I}Iv%&49&3LEIb7
hzIyet_cAl2n;|p69gj%#%)XC7^xK)81#HkJ}+%fOs?YYtY-J54#DjMvQ~tG2_zhVY3O`^W}&Pu#7B2v5AOv3nGFh+EeG(xS9*cx
BAo%&q{-zwr7=|vP<e^3Nhi#Hh<^U)+Z;yOOS>~6P@;)VcIoH(ZNsz{3fp61C$>oJlyfLz8o8CLtjIW+>gKeu)iJiQcGHg|R7o+>
w$)r+5fpG5wjeZ8>2zYzr&+BQF^n!05v5i+Lk40+e~Y(T7^o$*2FpZ6wqu)2H0uWiOu2%cojtsaMC%<yN#$pW<H^BKT2P+zca@zH
YJ*D^wTuxv%??VZYINcd?UyJWn%fYk6M|`(k%lojGmMIS3-CQ2EZ;DG)HAwZ52@52?O=uuz&8)FBEoi?L!zdJWTfs=RwBj{fd7O$
R7JG_-$_J@G#Af68dxJxXz@otmqw@_r=Jc%_k?T!6UG`)Xr>^7KW+?46fjClK}@V4mGYPK<%JKpZ?Y9P=glb)2Sd;k5r00xtpd_1
uwqSMUnImdtW?AZpCVlWFnKHFyh2k#+QGyL<emB7=JsBeosYcbjBg}~6u2o&0<I8MjV#*{q?qSP@!Ct_Og$R<<T1A!fZ$66RVRoN
CvfaK6QWmHQrTiNu&h9aN<N>%@cTshCz5<kBdw!6ve@5REw(kF=S=(P+h!N@^~+|)!NOlI7F~H9&^^pCK@dcYBNBi?5fV}mC)oai
7%3*6%#mr1s~Paf2e?GcfD;rg46uZRiCyrR`C%EAC`uYALzf$>g~&cW(4-S@Irn)wrf()-2tML|3>p2w3@{4PRFGL_)DgWy22E;>
GcJV}t$`L|9&z4`%PK#(-)$R1{uJU*BX&b-k%$<9-jp_mFrG*jb;fOouX9DgTW4RT-t6=4tjI9{Vgooq>o=o)akv^SfZGO0$vqMW
gZq1(wK}(^c1zz_Oen()JNXbV=8o@fPnJo+9)#hB0(bJIf(kLBu_#Xm3o50IZ8z3?PbeOwg(x2Z(ZjdNOq)I@$0y2NJD~2STD@I1
&gj*Sum(<o4k&v`doeh&zdC9##P)2ZCYq3+OwEKH=r%J#z)dCM*98;H^j6wM=+J+}8<4W3DIP2lixHE*a!boj*_uzoMU!`ymRN`&
%$vtTLy7B*$h{B?5(7%9;TVvlT2(3`X#k{9bn|_upLh)cJDB0){kB?T4M=5lhf6#;Q2lGXVL*Dgp3+79YFa`fGw0U0Q`{hZQUUXL
F$()32g*<mBrOJzVpN$lzjQj9j>KdrS_Dr>5YPt@=xCtRfP+fvWlD$;ph^;kmCQxNe|YC4%{DcGL{Wlig@@Ne^iO|$Ob*(s6}uHm
cJf$8RKiSIWD1azr;{?2Rr#cSj2z@sW}_Ysh-_1^*H8x@(>@}h!C$ODG>xDf008RAs5uksJCB}rGi{vX=m}8yds0oZ8-5z$!Uqp_
NN}MQ=Yq?ol3o%cOu-F-oyG2p1Re#b){jPntY+pef8Hyk-w1@ZuEZ6^q3B3qaHb{cNWmEhZgf9Z)I5GSn1|t@VtcY#Y-`QpQ)|El
s`s-tm>%LspJWZsUn#iVXdQh_KYwykg({o^14lTaD58_VZsa?M^keB5R{{n}JyV&dpGL!dfb^PNdf`tQ$UxcGDVZtomoTC8k;Al#
_-x6NF)oVdtP`Q>9osp8>H_90w0lMorCOi}LPOIahK$<jIiryoD<(I<VL;^p#YB1o$U&bVF^PE-i29te=o=M5-<ue_>ZR4i{6C@8
WE`AXj<Gr&5n6WDhxKkQBD0K9F^xMEW^ql5Aq+FKqaMcZP1igG>xk0WGS|JM?(?`!W!8sIk8_cQW_oR@Ea%ALX^1vS*Q)-raTNtf
Y(@-W3=^9MJZ-o(88Z6!i3im_UUnMo+q_tx(Xi}zX7Ki&x7pAWeWo9a1I;{%NmcwVg<*W*ygFO5u4!DiAuT!ZM8fk%EtEwKgb|Sy
Is&T{6n`wwIlRsc!F%X(l@{X8UH>NxHipO9HtVCxPYED=K4=^tEfj}-)IFZ-ZAzmp))(K#0rPv0Z#BgCO}E*n7(ByZh$!+q%PCHT
L6cw%vp$c>{G7C~RAJGWRB23^pDjfS!xfrBr`yJ`&~D1fRv}Fr_F}lfvn1WLGg>M65O-E83DP?Bsp#OSErC2L<U+M48_YI~0`BHC
QKHT?YGJ6f*{W3?Y8Nz9X^!oh-2C%Q8MHJe>lSr!U99tVjPBg_f{S~3c{t3=2T*B2QNjOw?q;>aaYO|tLkaZp485!vA--~EiT<p7
Npj=FF@v&XuCtY-aY5J0F!&k*O?c|-Yz6~1)aucRt7vJ=ZaEQio$GFg95R=9mqjGdDMM0Gnjj331`xuE!r2K4bL=^tN0YRmcjrfU
vt50-+qYqa-W=2p^dHH9rKK7G3KVvbrJj}X=b}&)iGfgV94sh#41W7uVU4r42fROFm?VtXpg@fxr&NJJVi+fnS<$>x!?}Plj3z0e
9SUOAqIR4Fx=+=zbT|epS|}<C5=>+@_TS2Cwx*E`{otvR9uX}sF3VV`u%`<mNxJ@XBuFC+6Qcq~5==U;&t;6fLvC|MK&T*?6)0Iy
MKu{<IVH7{6?a1kA$gXl#S|z+S+lDsfj~gCXE(Wv%h)j^Qeo{1btP3R2V^2-BL`&=aD8n$B8meB<`j^M*ulL`&?0IhS%!uX!3<JX
1&4rWNSG3csj7j22#_KZ=jQY3Fk}sFDR~wS<Y-(@0f*#z`T&wK=SBh?68^9g^L+lUw$?gLo`(sT#PplDS7^b2=3A$5g#Por`mjIK
KY&`NhZ?6?o#$zYcV}Qga}oc;ZGqB>Kn8>Cznk-C6VT{%I!!p2r%6H4Vd*85N%hK7ek_zhPfdDgbaL{0{DjQx{<T*9KWnS+h`%1A
t=YsD*{QaXrJt1Sf_4nNIr1-}dJm#RDf5|C=ytA4I%}uoFWa1UFGjmrgGvSz16%OzSp2shk@uuBH*ZpRo^+I;Py#3K;C&2!2<#2>
=LC-FL*4^}&<Xi{LB-^O9{M)B0LsJ^2VMKUhkuujHP>H$Q<RCeN4TO?fOmBa6$r`#(4e9AFPj>zDyfep@K|e~So%Ew=guE@wc(U`
e*UcN9}Sv$OBlNjSq}k4hqu9+ojHx;kh>FxYm0bp3E)oNGtYQPd>?d|f#n{79*-1#3!+ZGyyT<04B3oIURlc>7y#6eplMp6={EKm
u;`(GVGUq>53+rt3=xmLl>bt-MeV362rNn(Akgt00b0x=TUe-rF_wDL>Xbhu(}}jk9U2ItSty|>uOKu~O%P0l5h)SS#%9wjq@@K@
6;Tc`9H$&ehlnH_!!g)jB<Rl?LJ~X^O%%~ZDONFvMa}@b-8P4CsQvU1Ks1lhc!x=^pMnOE5c_-_Cx0Gdb;#C}j2KEto~gvu%NRWQ
V0(F(=ceS!2C|1yya3f7(9jp!gMI^^?Yhn2HLbrd05b1LPD7bFNMdA%(cH<3jifLzxMy-^ndCT@gSIIvom=dS9?s>tw@@)r4K<mj
>6#|0W&={p+EBsUXl)tsAmfwS>U%VMw?Qg~APAKRLMd2M8Q5&er+}tv1v4fI2WhYYUa}QApKQ^=1&yi5GQ0L46!?+K6W|)-63}mq
PHM+!-{81j34&Pz`u?s?=o|1$)uaX_v&9yfBq>sel1PXi$;L<+?bM%KC<Z*&$8f$$?1x1P(|Tnwg@E@4q6vZrTWidxk{nt*f`<tu
6{Hx1HbcH$Bq9JdxbncrPmt^E?o3P45-9wYRq!04;$tOvX!WCF@=O?z=srOBA<zzjJ6Jax=W@aGZH2hW?zI6Na!vyV!(QmJQ82kt
i&z<*qwCg|3!~V$f<~F>OVt*9oEh-i-ZWd{e~p;V$xpy(=!KY)lcm*yhcC$hp8o!apIlM}0YgL((xggKL<>y_CI|MzL`2aPiTh!6
6k{5af~lH>DQOxC6rrRk0ihoW>F6{u1VvV413AG%N)#Ydw0R^49p(<s{28%3ouR^0sE!}na#Y&L5yt19vUija!2}dZ^~M4^b(lu^
;UA*teJWEys)^N{P$8rOflfSL%dPVpAMvF@($%)xsf>x;cQ;Gl3g~5xA{2HRv6}R?7h-%)OyRp-p7+cV@cI>Ml5c+JF6TtR9w1ng
5wEo9;C{b?lTbl{d_hQ%UohFPZu6E7vn61-6cjy}gY+A7D|QHkXka1Djfp<lS`ue!(R#2d9zZ#OB^Z&@9SsNeqF9xd00^=}uOevS
7jc!ujS4#<)&TH$UQl9~_6K1J=Il?W9|-U|j^knf5EN8!a|XsXfr9Tb_Z?;sKCMiZiuBef?Apw=W1<(G*?Q5W;2t=pCJU8en}GyY
YD8)2F)2cPpj{<36-<&8R1riJ#al;X$nqj>x(;is9X;_HAoA<=Pcub91qRY1F3VCf)WoT9DN>TcB^Z%5;Xsd(h;6VeZjl|C$Wy}2
7`&7_&i8oJARTDdUY(G1@X0VVS*vjto09^Vvu+eh!nE0q-e(vWG~ihTfb2sArb?}lCbg_Djkp>EM#W8C9GHOHXkgJsG@{1LO*58R
nR#YVXEvx3EiR^ovz8KxK?@9Bv~1pxxzn*T8J4@eZ%LhIFsU6`nlMDg5sMBSor4tloYF?gk2|<D>NmS{p^=KlVMI1+-derRHP0p9
j76t6lL|VNqb1?9MWH+)W7_a0$51k+Fww(++4*jkAt)h$il!JMA{Rfywzj}os&>kQq^R+15-6#=Ee*J3%(FSda3-zNNIX&9Qv_Hz
mRl^kmh(W=O(jIm48q#QTr+7&f?Apx$p{258LJq<jUr+P+<}Ns9keN;E8OGhCYwgmWP`Iu8L5#AS3x}CATT=PhOQGhO3GU)!DcR5
EmH2)!<-9v4-W{2m<aE197_>JdtfbE&WJtULD0codB!&Dr&WZ>?=ZL)7o0{hNWqA)b%oaOx#hccV#qmI<*KmKCbJ#`Esk@&Wud&=
p#ef-RkNHX4wC3gj1F1WO>mlU<E+qlH_lCQs$k4$<#NEs7po;k;MN47n6Z_yMs`>vu!ZVD1hu&nAXV-+xpbI-@_Isbr{szmceuBE
)1a{HR4|JWqdRN^G6A4vpi_Nb6P=pLa_b8@W(ka_6^96Kbgw(DGWOQA;dJMo<&q4DF=pNxL}~h>za((rJRs16>?49$l1EVHM8wR5
2ts-X8l_IkS#&6p3_;o9$VpB!PO&aCoQH8CAy`QYuT4TMS<h=E#Oa~UCN~Qm<|Z`KW>8V{d@;&|_s`<(;wlHk2no`szZnCgMwDnN
3MYaSxyH%`vRH5hnc&_AGj<d=IW7vloz4W{Ca7s5OK*{UJR;eTKFnP?yCdh}9$D9mAq|!VG%7l$($UVvqJ?V}Rxpbqmsx?P9k`@5
8Zb3&%Q;i(%mH`RGGV_Kj-LnYS37l0t|{a~z&_sFA>q(pD7t1kBq&cHZB!Cv8&p_fltj5#$>QB7YtB(P9S@%Fl_y3`>x;9uMI1<u
m}3UMUU*-84%<6>p&w#Z-Mu|<j*)|Xjsqi*k<Pj$5T#sjaTp-<z?vzTX=rI0W<178Et)XZGg8%yZGr?UnyN}{7y_&r7&jXgO@_hm
$bkW+=mcu9X(%*NO$fFknn86;O(f8oU`-?tK|}*o2UxBTLOw|NO7S@_Ap*Lj)|5Eha&3ku$!Q(k#z8vrDJ+=97@`VdT_LR<#yUIC
Jn=J#41_0}JY;r;>Fn@UaKXd|9m=p}nHaX9AZV_uBBrPi;(UPL-NQ;ysY%kM7i2UsB`9>Fdmj(5ITra5pf<|H$HeH|MuO%H7{NKo
ZLUcnLTDnAs2WrD*^Mm*g)M>9K|oUsLQ6{M(G5h=1uLZ0Akb40pwKc*(Gg6k5hRsG5i}GO1jvOnB?J&Ou{2E-RMjLANFq?wL=jXi
Dg`1koMD&`yT}h_-7?fmh`~%6z7ROxK?M|mQjICcTRI=Et$yZA6e4A(Vghj_@We?JRw98ZUFoD0Z?2pe@YlNm-KaPqy_<9I`*@qs
WlrRf!uT0Z#8Gt6rl@Ya5JfFCg)l)RvQ$KZQ%I3j49P`BMIli%6qQgwX`yp1C`1ubgq00M#1xp?2-@0OVu*;EreLNRl?Y)Nh;cYT
A}a=6O4LOK5=v7-6lp2Y0Vx`>_W}?^oCr*V1eB-V0QPwAR0EIC?H?N$j7gIDd-{Gnm;8a}r7tMNs(PF0!1?s?c<>L_RY^rrPR2pq
5){Om?h*JBLn+b<`bZo7|Brd2)dq16<=T$sxL=2$iDjTGaZ0u`=A?tM2=L)rn>&n(2Ra6tgx@V8@Px@KG|&u4W}u_^$YlmjQ@D}o
ND7dNT*n-^BaB!cy2qVNVdbr1!S-3vVAC{`gEO#Qtq?#~xLMf8t@AsD$gjAHm!L7%I3kB21k0{+%x|$LX)Prm1(1a3Kejf8@u0AI
3>*3GOUUz||0)jqV+%)+G$y7<iWlW0?L*5BqagaH#x-^N4`WQ#Bl#QL)nTMqWVTiq-6mYCOZPi<bL<fZ<!?Sc?;dX(LS>W2Li}S=
k!0fvX7q0~JZ5H9Atgw=)vP#6XxAn~utuas$T1BFSOx>C12lU4Mer6q!QEtnjkXE8ZHG=`*fjZXFqx@j2?U*kY^GglG?`@3CXJ0r
5-086@L~vs@QhY5*HINutC?Fx<(fi3?1vl_8m4M0hhny}QE$!2@ep0K>C_O_B`HJ(Vex?e3Ev47dR{oxRaEM7!!eAq1lcF<!z0XM
2)u3q+@blB866Ff5UH7V%CN;TAjB~zPiV=RO5Z*=1Y<E$=xB8t2x$#DqNt{5oo6If2f%dn(7#!oRp+;+fwYjr(L19fX~#T_C1=>y
9!KAx;L!;3LySQR(U#MeNbuC#HR)o|qk=}3mYd*_|14S_9ldL-u-=sOYInOIJON0Qu_!>a$t043kb*@P2Ri!b9hjrqg3hkt3`4i+
`+|e{KkH_MSu%AdW@QLcu;n(Itc5rYHk*)z|0y0z2&8l5AW#`s1{GPWrDyQFsQ%>}4OO@OJf*f<jDJgm79&p`f?twpeshKS>|%U;
zEjP>jp0)zrGIiM=@+f*cSiS<#(C|Xd^5JIY>H@(MhdIW(^p5;8w@EnKZoCuhcC$`pcxfI{w%mYKGj3(k)T?MrYI+HAnf1<eQ7=a
9ANqH`TcSE?tYQldUf|9FHnIAhy$lb%r!&64^hFtmp-$+6NFU*{>%=Ai4Ww2IZc7&Akck2fx>@r3VDe0{`=BWBsQRP5a9@*@+mpW
Vj=Uw;FQKXWTias*#^I;k9g(q2eN#dyPlEwp5X_t_hMoP%>j8zn?)c#rm!U`H~YB2lR#9**&&f*_x+v2G=V>4OIPyZ+6cg(1R!8g
-3cr@D1DL<GD=d=bpaZ3-|H$F+-@W>vqVFJ5(~L>5l_8=C=dvgL&GP#Zhl_B0UC54&pfwJ?#f|&lhcqsu(L!JKte-FLZlJ|l7`3X
H5eidI$ybO(;h+B(ll2~?9f`nu8hbOX-FfxxLr{UJu?VJK|}<U(lId&EwBy<q9;S7PvnmXJ)IstvODPa0n8EDacMBZN>EWrLeo!|
upG$yBkk8ts6r`ar3&`Tw`e=e7wcjr`ahWp9Y?zu%e2VV643YEljjG46h$E&1_)s^Ztr_QUp$YHdZZ%|hG#VghteFwG!v9rAnSZ?
vEF4L%)BsnO-zL*Jg$a>v}o~NWkzVTZml=Ixcl~V%uzM>^#VZOQ)pu{ai55RF@k_nlvM$&n2~WP;0>oh_f)h~xeI4%cVV%BASi;8
Wr-o6Xeyed0+lIAL%_!2c28U#eHaV?dHtMthj)Z2LPV;x4pKP#6*`>->R?Leuy&I%7TcvyM1#l=m>*wpgkoJJF#<%PLrNqErHCqq
h#t8_G(&r!8jce!>f>OrA;oo_jDHILms(Yx*(Z2S$s<%}aF*w`?F#&SwRMUmKSd2fY`fY^y(Q(bjf`)Jy})?4LxB0pc*;b7UeO;J
G+kkf*?Q0&V8%i*jgO0yh^eBb4l|y~so23K7j+%VL}y9Sg18ulh=QP$&^j%OGy+=8Bt#MHbVcR7#2F^pLX@o<17}RcnAiglYAOi4
*{LR#iXp85gUdcK4^2}2u$ZVopdgUzUUpu$o1uRR4?XcZ57621sMcXQlr#>5^798OOQB=nz~xvX9)o_&4v0z}XCZ$2j}9RsNn!&A
EQx_+N+|<qdqQcN7&i<KDyoe!NOMH8+BA|oI%-Gm_jmV}m)Bz0VC074PB<cnPC?VxA{w9%P=F_403EA?AnwuJD0a_Sb`ozW-8tm^
zb{<_@w(GbttUsahzbILDe@@9#{kKPoMH^dP{>LhCX1vg$$KGnj(PP%ZN39_kyeyx1c(|m2>)sUI0MKiOiN8BhXkHV4}uY*howFf
Ap7srub*;s0ytI>iD<mg<<0_=N+_yekop5G6j2bK=_{i~u>8~CWDc1L%p<HmM;@g5vKu+=h=L@iXdX=mZHifJ#wafj#r7s6>Stmo
HEdxCTpn2yA+-m#3I)O@c>l6aKE(i?KA_~D0o&2vj}FW5w(O~@h$CN2WvsYPMmW?@A*q;)yY$(d%W9d*8PSllBC_EXbijN|WBOCr
+;B1=f=m#4sE^g5Tm!nLk-?XAC&9_a44S>qVFeq1lXQ7l9`yAee0tc%C2QXf^!D}K#&fN`)J$HHxUg<dF`dzeqoY|JM@W*}wIfzj
kZ`(+f&`XXC@h*O1Mmffn`X;>97B%M8+7UjrN=uTQ+ZSq=Agt_wu{KyvrIuiK`vO%T$xu69L7VZuVLEj6wAjU)Fag*+gQP@t%%<P
38rZVz#l-rnxp}qe^;&jqmrq*e=;neWwjYxYQI^%xqq>#&C@svl^344(bh6?X@jCazj>r4gtcfCz{4`hyaNEra+)fx&U9xMtiAus
!W}W&pn*1$3lDY@7n>wH6O1}Vic@`z403AB$KMHtEz&l5VTF)0?gNPfXQ7?8mx;7P29`2tX@lSb>W7DyK6sV)G5213HH@Zp7jn3?
tVW1~Nw0H{<fu{}Jy3Zb*C(oJdUSNJ2?@X#R^)*W#(so($>95P^n#N@Uvh^Iyu^5xxCavhGs!0LG~vS)HBqQOby$XK@i?=D4jAqf
`M_p|DL!3CJ3-ZvkL)Rk<3hZ;%9@rBb*mQ!1nPV2&V=ed1rV{Ac5W`0S==4HNJp_jMIKUOLaAyfCMjr$A%dAISRyD15@upXm8J>^
NF<3Mib@~|VPpvWm`;a;nhGdMDWItcfFaQJLun|`iApH^v>?_oQaWu<>69`E?YEA21gW=hQ2`MUdPatK;XGJ+B=8Ha(8+@v(|D%g
UHniDn(N)Y;OpNk!Osw!Nc;5C4$$W~oHeS{#vt?;g`yqvIMthnsBiPq4$+|uz-E{+j2>jT4xv<8<hn@dXh%n4OSF)LKoKKB1PYPt
n5bS8wH~17lf$kYyE`#qk(qgZnkDd%4gdl*XklOwDM=zpPC|F~I~N4&xxo5(bMo|vDw0oU?|~Df;4c1A)O(JOpADwX9+W5F<>>9m
Gt9!9qpt>)<GKq+-pDkGkz`bMsUm|jW(JFs_C3v&EHqhG8Kf4^z!McUmEAr^8^$Qh)u^T4QU6Sa_HZMpJMJDqSR2{pk&|31>n11O
3t*fuW70O(6!sE?pecPY;BtX-lwlvz_CmmTb6d|ri1Ac5@}zrz<M{ty@d{u1ySUr_f9AiHyvj49-X+vFCf^YuFn~xY6dLPG%hBIw
apP$t+R-0^kVZS_xZI8v+WpyA>&g%$DD(B$zJzh(uy+ez+3s)w#Xq`dtOdJ>h6#mWs=nJ09gMY0G#JJr(Sol#aFGo+;gh=<#bm^$
W`-l#OidIN&=J`&HF<|Ux0?~=q$rA?Fle!?Z!KM%ua|Z_!^HALuu(-pT3rz<(3qByijOUHY639;;-Cr&eA!PYOGlOnsj6s?2N<TR
ia6OZ;eqLTQ%~^DN?59ynk%OeP*%>MEu9jTRTNe3!4*MJXKALLj1dY|6f})RL1J@9z^Q(i<b9u2SJN#jQMHhD5eP&=s3}$;eGJ3G
VC-dDqD|y0f<0Z~tvX|xb527k5(O$=28~1o6A3U{J~rx-D!lWl@;b<D`CK7XT1^57p;Wd}yk#?4hMMSO2DO&4Y9b(P>=?yV?d~<+
?Z%{WiYHKNoR-lOCY+cyhzc4aDWr-bl1sJ@+3mFE2$HI$kd=U`HZTyu8Vr;pNz{U98gztB6)G@MqSmwg?4!xKkjU}RFw&!<3Qe-1
3U-$x;R+zQA!ymScw}?*@!u%Vnl&8{HpY@U3IU)3f}7`q(xZz<objAX4zYWaOo~E(5>)#29$JU#Q9rU;1V1n`YHdEApNF0xsl?Pt
;(ge}KzTrY(EB1O-gokF5IE{r`GOOxXlkm-ynIX){xgf%a7X#X4aMYd2fJz7Tj}SsU5Jly(Ct5XodO{1x+NAMHmEP8Aa9WfDX0oc
A`zrjssK$Xr6E)M!RjhF5bA=d2Vkn%h&Q-R1WgEb)MC`e!?a?M+fi#;2S}N*MuSvP6qTfC)NQ09w84xqQ$jID*i=8xl?O;wG$kRJ
ecB3_hn#1e<8_`dH&a0!wPVS#*tN@}xM<O(pus6zA%7c9CaspLB`DcgZ-o)8(IBZ!Ox_wOT~aGpVRpSt9k{sng;3ZHIy!o2RGKX{
QvChnf$%pQy)D?)DQL$?>TyjpwnhcMU$E{}dY-IZaM4MO1`O}oAI>~YIraR<2E5V6EqYA?B-X%lHYHPnht2hT&*pRIk=W(^Bpdwd
WxPk9=H>lmX?j+f*EzQD&*8x*(fo7KG@s6Fr|ZAGXTGg1cEW-7NFQK=erzF)9RR4@Fb2NNJLjT&?kkLC*MG{YBAJqCsNwde%s$vK
dw6~ScKuF!b_RLlCprm4^9GiqC%X@KTC*Z!@yZ;7wT#k!2cHIlYS@QER7*-KlNe&B)5E5SM~fjrVsPx{DyG{s6%`B-P(Vp+nka{P
xC!i-B(WKTQIk{?K}9hYRRmKtH7(?2nlCEBSC(xdlJ3t<7_~%WYN_)YBe7KhR}+aS;Fzd}^BSbOY8+K_v(;P>oIlz1eLWN0@eH4I
odFyi2PsZyhv_9p<qASb58ACru_~QFcqr^tg*-?H&JfAd)zFW1-vj5I=T48hTA`vOh)ARDICBU%vx&i%2WRz=0f0K4f}ykV5A=}4
<$*AR)@&awQ<YIQLrT$9tu!!C9-@naCx&2fzr9kFRiOc-M0!O?odO#pZ74BDh=PM0`e6s(+0;JFeTMKioN(Z43H#3Dv|j2-n5ilN
nT7>u2dGo}I04@LR8#fBB2o!dujD==1GFK2dTF)o?lJp1x)nUYQ83{;1wXQ4<nmYD-kdnu3RXPJ_5SS&0)<5J`SZl|`+n>L6$&7w
)`ugiR(so@a3t-AT=6jGAZ?S&O26`Mafab-#Y}adP0xw}-aTk3^N|P^Kz++O2mFEoDWXb(SO_HvD214+0Ej@PW~G{<T8Jc)253ov
h7m9l1$=5Mk4!<8IG&<S2ECA^d7iH`8*QQrO$+3QB>_yG86_%^@k&Zl!(MpBO-U6o63s<0OpMGGOw>UTLorIy1vIl0p42%w(RLv!
Axa@j1kiy5G$Kr-IL0-<^RY}*5k$chae%~rtLG^<2BaGvJzs~lt3R^)=-X2bHGgT^bpRLy`~P?fKtMW&miz<fCj8?NXiLHaIWPq<
R3UYNxi|tm#7Wf2#GXPT&`>%bbEpfGFS{1mA|pi@jTC8ENkG^dGFucjg(&}M+jI;hF6X`;oBa{K?EH9xVt0r0rb>4+Y+6dY#1Gid
R~Tm5H?V{9ReoL=%gxXB|GS{aOIu<`^J|vguUM%D3B9m+zjN!nRXWlw&uUB++fSV=l}@~mG&f45^E4<Q5Q<02ty?d$G{O=v<d)vh
y(&o86Qlwh-ST<#rjX~$w;JBw$8t|$#$RMCZKaYCL_rV?SC+{G0tQ=xU0llda=H|kEE~=qi_qmNj_#iu-esmyEuRj#G#WOQEwN(;
-wB6S#&;0*^RGUA=A!8D$G1D^>=6VJqXeM5-;o*0P)4D1vn>xP+T%S28QJX4hm;)3b?F_!y1>;tOLG$3+8cfH<ay-AyRBi0?a-+U
bgbDd9vi{kfg(wtPt(BbP-TzjT7Fo?2_o_bqauMNfOH6nD8}^Q8MjDdnL<KPKXDW{>&?)U176MNvhJHqHu~^Wl%{~naQ0-Icip7R
XfeH^Qyeb9QjbAWq5|-(D4AW-kdXwrP^^Kkj%qi2k%U4CAmW6TQn{2q9z%7M6jg0ce;J;=)KuQ(xL(z02xtx<fCdA8b{;{bTuw0n
NKG^*6iEuBS7A|dE``iN+RQ`E-u4Pwi_rFM<*yY(;!qtK3%;sg@(2!TNkWE)4}BdXWE?F6h0_Qq2u6r)J+MgEg!P5CnWDvxhWeGw
HW#@}6f}0(YvAgFkPd5lKonPMf~0^BX&hiPO6#Kym}k8XM5f&6>G5>VgP%TV&8gKbV04IDOc$_sZG7(Uiw6_}(r9T!8C3$Mvh;D1
<u3TqrbCGV)p@#Uk&cg>T_B)yVTVMW5i{{pUq&!bvx+h80LeCy=wOiMmgEf9P6MnE@l!<hmWa)jCwDuYk#X-JcX?xzOm}*rLXpNC
7yzZ$rugw3_-mJ*O~HtYs-lVu?7*#yBs0|RiU3vyBx<2wP8lAsXoI;V1Vd03>>wQ?n^d}Og^UW-K&+JEA2JMQQvk<Ph+PC>#^5Lt
((u?I%HM>@Vo#=Xt{@i;KD^+$64a`0YJ~M`M1@(D<SFMIrXP^A!JTTUA>Q{gs}}N^*qzMXCK}*9z84TIfyO$O8`xBAU$soa3P&D|
E!~qe*J9k#4w(}ytv0J2^hJU;N>DuJ=QU!WiJNK7NU#T8;*)+d=uqTKzN9&%^oZfl1q-xL-nAuU+tq|Qn>?_9-hf>}8bT&suYGZz
j|5ReQoBkIk6b}IZdocjrGms|b0(VWMP{=b?U?rG^S*TKGu2sL8m-&fY?f!S>aPNBMU6{*uwXGGAyNwNh=8n)QF8p^IK9S0wNVo4
2?omncbC4`fbvJp=QuZWdpveCI2A&Ov(=qWeYk5o5NEBGNZ)Df_+-`rg1Wc_i47HJvVk{Dw1>MLm<%+x)sDdwMJ@t}*5_A7im;I)
(ABIeNNc-{aIKY5h_pP_&tw`z!^ARWpl67*38JD~ey`K^p@i!Fciw``E>k0~UY)@m6@?-=69=Iqe4=zj`95-4MHnX3aibQ$$Q{7;
o-W4jKBnJ}#Kro`_v>$%dKbTA81cu}sAy`1`r8*NYvHr#0!PF#;1lUW)kWqN0+zz5nF$%wo{h1^XESpL7`fTSL!@V#;4$0D*ED0S
(39KF$C1I|=YkQ*+qzsN=6dlW_EI&}G}t|wEcj~K8#U}uG)B8~=`2F4VjVq#;h%lJ)@WCI&2wH>2!vt?_do!_28UWg@Pq|Q3&(Zc
ciFZpS~m6zon3T`yz8Se)s-IX%F3fFu@seK0v9)j&|fm7KCfFq%g|VBeg@`ouSV-H$F+!v)bAtTBB&UhdvD1%v`f6hkhb2(v}+}v
d9jh3^`25lBpDIo#flgfghCercR|r%2N}zw;Na(MDO{z{xp&QAp+Lt_0}1z%M|}rmMF2Of;4$nO#$Puap}PuXP~nb7CXq=PGf&n|
@}vReDr*fLCqC>iVPP&g8;TEy)Q025j}TT)$R5P^ra7HHhT;T@>Vv|!=Ssy=%?I75467j%iXs%1JJiZ4A`w8MhzP1^G=NB<)$>OF
XAQv1@x4;6y_&9*$#YrVYX%r)idCF!5IV?<;SmN<5CC8-jvZ^c=ocorFg5^VndzZWLN<I9Mu-|F>|}t)ilBk2QlI@xs5N-J>YTul
@Lb3-2pAyWD7ma}(q>lt-2i`D3><-`bz*&!LYe~Ft(IaP<+jnvt9nf9#h4N#ypHdVTEz7%SnXl=CP!nOKEllw21ft{O%5s?G(f^x
)`sE386IZo6R3(|#^M`qnK(-0$E!N$#k<#jX0x{llwt4+QWRqt4E3CghFw^2G13MOENpm(QI$D8cm&)G5fR6qI~Xw>jcbxBN4wA|
ba8<?U_Mu>Rf#{+9Gc?+u)sueS936VWnET;oH7Ua<d*~UFXDi!;+DUc=}bl84mO%KsC#m4Ya^PdXqGjDs&-DWL0>l|#3=sVK*Udq
`{0d-S~)0Lh_FH=G*~8Ie04NyiF0zwD>1GPtcIM|)RZyNZdMFj$}4Dz#<T`SAyQF|v`k#QCK@-a!)p-}g31+GH1deZI$%~UQYgj|
b$F|o#xSRr6d7r;S(^l-jwe>twAxDOXEm^W>{*HZzsu-8v!sU*V;?ka$GTQyZkvlOR3Rg2uqlgC9esU|@Rw{n&L*ky@Wn2Mb?G<v
X#=zZc1W>G%7Ix#g9>5aJL24FGTBhORpaQ=>`m)fVnbtg)OC24U+HyGco2=PBGKa19lcdjswx*LU0mwxE{0;Ljv1M|Dbvaryd@4y
ql(qDs^?B~zA`Rqnnx_A+QmWCq^|I|xZH}B?0#Pp;vSuoi9LTi>|@5vL&srYy+Z-e&eQY<FREV$-ebY>4T{gbCu{c_U$3<-rDO%i
GS-+?Qi#S@$rT1OVf>>y1^82}4L<g1GQ)k{k$~(p0*3bwE=X=XK@9Ru69+JpdNu{xLLkc#29%wNLz=rpk}<Zz5p9)C445;~sJt5s
G?r+#Z_Hy9eYU-KErIBU3N~pN@oqts&K#2AWt?-dK>>}~H&u0Vq3TTRk(wyl2dEf@n>om0VN1Y}(!#R7RMI&_VxDZNV4{qTCBt!L
BOP3;fY8DC!nKQI2(}p*{SFJk@au;5jm;ab25|t~J_(TwTzru=>ChcU>Z}+vgN}Q*AUm3UhA&hNqcl;8qd~~01f3&jxK;HF<Q-r+
g(8l11ESeRO}^|Wv++G)>(;mJezX<>ketQ?+Fij3%0b<9oEiQ}V-6e%h#WznNhD3SiNQ9S#vngW^m-qUt@ZS7j&@~Pg&R^a(A^R|
N?uC|W6u$2RbZX^u4ld5P-#Cb2E@A1#92NRr=cg{_!%g#PijkeixG2_M?(S4RUN!rH$VjwNl_)O4MHX(Rkn={v`K8qkW7#T0V1Rr
fF>GH{#H7r3Iwhz>)4|qWZeV-$LJ}dixU!-*jpCpXO<Re%t`0ITpq`=c1;(U(IeQxd9edSVQ5xH6fCZJaA-}1qrMnjP{Pc`$5~=1
gS%O~apQW%Zw!z`YD_{nT7o8~1txKna&0pmYU@oZ6txk{GcD2?aKONt5@W4qdA!E+$1+S;NMm8%S_%VNgL&RScoKO99sqDKv?GnS
agR8`<~mAwjRa9d#hhZ3?Bf<=0ftavIIn@Z8V}RKPPP`f2pBK|ObNt*c+P<)?sz!tca^=<xTth{jcHQGyfKaF8KVBHHMWpLO+-C~
YtZ#H4jeTf>Z?$<(ocu9_vTd&XX_W$JK>`Ca?lD!gs{snZ9y8)C`%4FY83oT?i34dp(+v)Q|ij6*ijeQ8P?d%r%0wzkCsmCYy@n?
Oq#&cDvU7{Qd0#~P}K@d?i^{+ampv>7eDLCwA<cC#KwZ2XRz?=6RH&BDB@I!0L++`=e0P598z773D?6+XHfY%T}~2&a3p~Smu7Di
3!`>KmV>Pm+5i~pHT1wcsvgfwCw<w|J+J22w_p&|J@j)S#%NiqEb?Ktcs6+$0qlGtD}5R13qua9tk`vdIB6BLm(I?UZoF{~wyy|T
N_uLfoliFoz+M#)Y(XQt;(87VuwR#MAT!EpAL^J`<U75~VQT_SspNl-0AMHaQBW68OG4y*Yz3Vjl4?*Y7*#)zM&=ts;kYCNyyw4v
zAvOXdE)4)l|#Ee2Q~#>`Y33SYKJk+#_b&trgt*s`Fwf?D7;v8uRUuq&8GRfMN=dWh7gGrk@(qN@wtG&4%;}Qn2<i%IyoktQH~m&
^{L;_y<F~-5aE<o9NJ1sQ4t4aL4qc#w5TAI%6O4dYsXGNtHKo+36NfEeOm7KjEz942+v~uO<If`+<77Z?g<`iqq?EFm$65xj?EXu
7$YD7VZtE5Dm;x07Oac44m*4{W*`f=Ef$;!S5eYTyz0c!rf*hjYt--EDspkabf$JQq~Vi7PSCvdZlTjlRGGXixpZbGN!4mEPD#+y
(Cc#`9SSG_q!mS=QGrm30FU#e2^<J&u=c9<@RBVOcqc=lVB^#{Bp_%SfwNe(kfm6@_feZMpsb8ybQ1-_1u+3$Az@p6OB>PytF_dq
&7|2;MG#^LxR^N&TMrh-X1qLZ8(`jf)}ZYyV(F~Mdb1UVpleyt+CuAeG$bcvMOU3>gB?!^FEgHIVSB+~h>=0Iok?VbtTI^xM#yJr
M3@`o&S@P$3##M@*@(y~1-a{+@jD=bGlOPZe3Jr!4{WBI0!rtKaY9PagRu*QaY4fyfsDhB%PyEZbQ|KdvYfXwi!SC%*)<L>YYiJ2
!>1D3nmA1))qA_0BF3aSLh~4KU{NGA6UuUs6Com)A_8X3P&4X6v0ZgA2W0G<O&p%4M|BiJNDk4{6xtYqo)NZBG`#VY?Z!=^uLxUQ
9N;N<9c#U6f-|=uE}-&ymBDCT3j|yCY208if%H@m3_3x;(RN&rr&Z-}`7LKUiPpuXmhwbZUqdsUB}@e-YQ#lm21><{SQV;@YLyx6
)ZZS%m$hKGAW%UWrt~sJnHO^e7%&X9LyRHCS;Z)G$>Uu+!-{O#p1DrLt-+L|1%uBnwb65Bo_Y(3t#gpU4PNC?LGYvvPQ>$6Idfr`
faPp4kV-Lltr@JE7U*oyXv0C+%fYS3j;)zU=xWHSBO26HRz3RZ3u-1D8+@CCan9T!al^SyY3Fmv_Ng1QT++DfeY%ns(N=i7HzQmv
JJBG8sn(h0AWVs7yX4(t7I}-K=ic-^;oS1k-d)mGT@Aoh6(Xcq32!J!%ZTf3;XBz_LGjC#U34}yGVM77k4K?m_b;Xni7_y#n3r4N
*Nx`6+>S_{AczsZlOWuwxUN`}L#nY<haHI&F7dD~XlROs&chOWm9EMIIy~&SnOWTqc++=dYjS3njvKMIs@zj^FoWm~5w;f41Hk}p
B}7SmH`D<zAjAMb*&MBx#LHb2!0(uP>C>{0dC3U#T@6mPQ?t85cKjaa6S6`wE<=3D77t*_7pxLHi69cAyaHf%yNH0p8x1s&r3S<^
Oe$Ht*=RGSXe%j1n|pP2VcT+b+IUJad+N@a*FmC6f`PqIGqnKi$jBlJq!t1olb;sb#oH`~L~vF>8y$2G(lHJg0M7c}a8z6Go}Cvu
@86iu5J2mWkA6=+ym%Kzpn$-8avIsb4FRO?X3NRAU~Zf+L_HaxT0AubM2kTJY#<nD`5f^~5iEsL2cEp)qo#E_HNG1Z-CpZRwt|tv
dSeS)vP`9#MMEVVjNUMVk<o7S3P$r-70q!(Lttdt#^M<`IdzVS470J3plvnEWG9A9XqgBlWLXN&ClkjzxO1-+<E@%Yio7;Cq%Ibr
%~0d3Lc-d=?-yBEz?u>e8r4o)aAAw()sB{4)eVD#v5s-E;Fumfb-g?C9_7qvkrYu%dpQy7MP^xQR`Z8vPfY1}lej|VhbgFW1IXdX
BC=r|^44;08x0s5qInOPEzshgaLLIIv`ZFqs4if4g(V^$e2chvG;M?678+y{bf9UE6smj?VvH+o5cN<3;KX%@z-9-l*59MjTFUV*
j)P=`y27xn7_Ek$-GUk$2ve~+<o_~a3Is|T5aij}FYIbD@^0jTz=1l1Jy3grFkJ~HLP3;=4{BgKIB?z_U0XVo4w+<{P>2(jn;n>`
AmSTGte$zo@A?G!H52qMj@jJD3B+vbpn@o%w9;v6d#B$YJTjiI@wh+>4~{WCXvQNq^jsI|R-Mc&9K14G-ZihIM9gv7qrY03711HK
Ok#?P!WqW!HO1gSb9p&MlM*aON0%}MUD~Pk3=0Geb3=L&x)}~caByeyzs>qg9-jbGe)w9dt2s(rckb{ThS-ddikkD%T0;a1_K+vp
XqBXS1_K%vRkgt9mqF9JLZb~Yqd{G~2M|SrKoOvv67zK$1-1tOnk`MoTCb7E9o%B+DAyg>>~qtx$7MF_0bPy5kp?fu5y3c@5VX=v
1T-ekFf>F1QU|xq4~rOO@Wr9ou441NG(Ft<Y}I`A=x&1a;a?T@Qm-+o9xEjEaEU7hfGq;{h@)(erRC~7M0sJUINdl8SWWghpTVPP
LGEaZd$N&$ek0%oftgNA?#`K6nKXs!fcES$zP1i0hBh5<Je@FbE~8X-ncmrsTZX!yFh5)M{7hhp`)!z;Fsv*~h0!Ov8y~ek#~@{`
yo|0S!4+OO{{51%-6po(XZPeY<aIE3q&{9jL#MIpL$YC}LmxIt(1wt?iIybNNlj2p?fv_j*bqV?7l6UMs$%8PA0p1(jdJO<!~;YR
-jW2LOob|m-3lq^3W4Jwx<YX4!Q&#Gh2~1r9f|Y+=V7XPV8F(4g)l=h1!4qK7(<>Q9sKA4^z8OwkQ3ww?#Dk$Bb>%{nYQO(lXPO^
O~xZ-#<wK`9;55({eBUCzXEkY>_MJSEplRLY0EJ8cJVMcu<ctJ#oBQ-7@MI@-*<HSM=d(|?jFQ`vDJO&b~GdI<Br)lbsa}nLxAv3
1Cc&l<WFEmYpa|w4K^?`(qaeN!dZd{P&G=dX-jd@TZqY3+HQl0IwAnaUEM3mG&fl)GR|~2VrJP+*ph=7abk)+Y#c@^(6nA|baPxg
V?xXZfQh1%&{L|VaN{O}LWaiFRTVHvL5V|Uz}eh(bk;h0pD)yB>YSL>`18*lIsZ<!51@Mp3+WIB!}uVo1i@dpI!^|?yUkPYd;EBj
y$t|394@C=QKhCOQ~nkp_ou@d<T!MLsh<BF@8HBt0t}H&!{>N*IF4D0zs+Yc%VkYWQQ8(z&qc@YXAb_(^B}crx04wmg&OoH8oin)
Tu>5CM0k^kgiQs`a8w+&badeNZVr*$0`$Q|P)xy6%+#vAkeCSpHho`IN8o4!tf&z&KASv?yU+5=q{tEF*Mqzu^VbCj1AnR2;ioki
Q+SCX(n5BR^q5iS$%AJgfDy$caRb#ran^a4F9E_GkbN@_=dtKYp01p;V}GlhlM0DD4Y^688VM<pCkhd>AL_nxN|Tq9C?ZtMt6sM?
H@c=t%247TYpw4pa9at(3Y_IPpu=c5u3>A1#oru486p}<MpsN(8?6ThT5lJ3oEFAhP@4oMl&G@NW2o)W+aX=^#Z8=Gahfhkn`pYt
4oyX2<jo|U4wfca15$uuKx4On%`<IE7J?2xPBB9qys^mSBdK5jpnz7J5vJZ42ndm^qngx)v#@MSbUMLrX5x!AV~3rXS0e@~-;)gP
cF~W0<_Lhsb(u%5z#FL9FwNc%v?vj-%m}U|1*RdSL8j1kOU49Zf@Xk-A*D{`JASM*%n?L~ZA3}zD3B;9p(sd_silHS8coK|zTUiI
F&!{!B8qeh4lp}WFl*89+#Z2;v<r~lk?uw|Tz-CL3ts@uBmvx^F)uw`0a+=(ezlrb0EB+pQVbSwQ|`30$L*2O?lhx9>dfQ9(jb@%
nc;otJeNf`^Rv9kr<R@8auiWH(67=Uei{BKV30ij+C>+}#;loW!iLcHqy3`5WM3jj`mxtLId4yyA`d_3B5NbIDH<9IN<LCxngF7J
f|-gUqG@U=l7eQI5rih8C1RSvvX8_FXbyHJm7w&-nxkl(L}nAE5z`2#Q<48zCeO^=bMyWEz6g}jqn@N)$Z_|+nB*M+2GIWFkY|Fw
v+~}4eE=tk-y>8Z?(dZ7gB%s?2pSQnnLjXPPJjv^6Z|ltK++&UO8Kdt!3QYmB_)tkxdq{(FJG8H@QP2AVkU`7bcJFKQawDmpIHAa
f(24i6s0RQ0@DPkK(v4vR1Fixz+Yy^?9ONOd+`Y`E+RyjO=s-(8fz4jCNsfA&ZGKxKUbq%1oJ}Ahu3i6Y2GBJC1dkjl~_STfOZSK
NI>l52l^2QdEc5y0p^wFupdJisLaVVV*-e$@{{getln=O1JdbGp#A_rhd+bsgZJ;x8*au5>0sa;9)9YBucLRo$3etg%6^NoF&Scw
X|!baH2FSMU6(~5QZz^`7673&*t#_M8B8o8^a0#Aqnb=vPdukcy&R(hv7gJ!RtL^Ej^>X~d;mQbuc&B3B+#X4A~cDi#5mBJN;)(X
F%wkOLls}#pKo>zlA6Z$awL*6ay0&Y>|p@yZaVq#`0L`U)C1b@Yz87oBRS4mi7_XLcZ7I(uIH#DIo^e&@c!BZ1d3#4Xa+I_RU#V6
iZn2<9>eB*z&}9!!=_0fpz)35<Ra6JokL?Gya@al8sws_sMa<iiyN5nVWn7(8ZT%c;C46jo7hc%6^t-`En$ogUq*WKb4?L5+K|71
1H?L#=$l>(^=qbvH}dDOzt4bem7--LQ7CALX;>;KiC6M)V{-xY--k#RfI7?u*&ae1AMF5ROZ>j?hkn)X%gK_6(82p{JmXU#N#<RP
(NclfTsRwDnw}UH%T+aAQ9^6mhJzls+%!|4j=n<4?V9xn^a`mim?5y@VR#R{#K^Q##2T4F6Q`aJ-9S!|G2etE-udNE6?WiTOd9OK
_D>=Wkm3aYq>0Z#X3W{gJ2PRMsCL_AlSu+wPCkrGfK)T4m5@iv&ViAD3HtltfRQy$3=^D&rds>KNcR%6%{J?sA~Jmj{*?IfjiI>O
tnEQ}LS1eZGR02ZEQE2P8iuA6(g4HWio9f65u=|>1u26%wEB(qC9pAJ;q|<{bO8irjVnUPPm#_LVjHu8&)StV+t8<4>RJeIC#cnx
m@%!D2eED}U%}~;B#tA?1GNJ~_EMi$dpRw8#H0_TN7F`KW03I4aPupJ8!lj0NFpgcY~L0Ms9@(@7!Ys6z#jqzmXo>{1hl16Bzw*D
9uVhyd_1Ny8WZx%ZJCrEKTHhPcN40?Xfd$R7BQfz`It(secrQKI<lP3bj*cM#vrOselL)CoHHb74b)eGzPGL6fjiA26On<bXasu!
i~^LIq9KL&1pfqvku<4^lRbM&s{y8o5hy4?!#dy<O&}4lh6;xG`{B7Y$GMm5PwsJ%xiGDi!D<em0mJVCHy1m=8Gr_%p;wkoDnK)E
G+=_}M7o1i8YK$_RUD!yS&0V!!8Ycr=w<_t7dp^ZDN__z$1fTozS9StYKFRwv^AozA~!D#Kp@D-LV&W$VKfXz$aNzQ^nk01vee88
4d_rolaXP#BAo2!nRK1<&J7jjV|bb<JE6}Krj1f)kev-yy}F|%3(PRvN;F5BB55<Bux`)8M<(@#=BRXP6xkJ7y*H+@9ND}|B(bCA
m|@xHM|XWx*mohMQVbzsHrzK1wvfKJQbs$fLoCI#l$}$OU{f;W%29!?)V)S(Ly>gbmJ1xd6GEdjP!yL}E4K$;X7!rbfH3B2i3K`0
0;Hlz+CE&n;WU{c$3|(@!AKY+s0NuAGJ%4)oNs54p-zt>nmUuNqx*A22`7RFpR@MF(GY&}143yvtrpd`bgX2O4)OAENZyx8@q^xu
CaG#@gV@Hv0%{<MB@!7DWB}ZoG$IjTNPzNEgG)vQ01!a5DLscm0gxVM_G*|gel$=qB@v9UTYFyUKi%SpX!}qPX6wJ>*&A2gk)WWb
j0jLrv;J8B;~vkeX09(=>I?k8{MnM{siulHxARH(CuBX7(NG0b&!^i9jj7oN5@`||Ao!6c1MhKjB+x-648}QOD;NIX>&!Jog*av}
`9F>ZFk-OSTSZi=iATTnX0)vGe!Udze<Jk5oyEW5l8B~8#ts#`ovc|Q-Hxg>cx$#OnrQ9eK}ozEVM9rY`ECy|?8M=|Qp^jb=kYA=
J$MRZ2F^Ou3JAxw6_dWGJGgdG8lf{{U((URlcN@@fOh+Nm_ywO0Nwt>@YBa{`t;+-KjxoMH&{(j!<7X2$K>MDdaE!|V5W!=hqS}|
+B6VHSal(1@Co)kXg7X7@*H>_IoJ27VNuKfvHH0<t>?3HLJ!zK%l&;QoKa^x4fb@OMwt^1oV3tdpeq|#IW$XE=oB#Q_i(gZl*T#9
Bwuk>pqQXSKZB<<x97%A_MktxJ3znhr3`dcc#!$Tiz4i=nMzq<AfKeaNk2c_yiC6AHGw2gmmH17)Hz!`=p&G%I@(h&6)X-jV5PX1
G&i65S!{Rncm}hY%JEh7(#r&fRlk{Ur}g`VNCQrXH-EC@hW^jy=j^|EwhE$vj6sC^hT2x5g<y)-(%WwP&$Z)P%iQ>xe7yGFJ&|QC
|KdZ)67pa#+alzWK|aEN{}*yaI8c!Hy%N^
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
